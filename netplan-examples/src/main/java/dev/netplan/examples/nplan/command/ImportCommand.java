package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Intake;
import dev.netplan.examples.nplan.intake.References;
import dev.netplan.examples.nplan.intake.Row;
import dev.netplan.examples.nplan.intake.State;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.examples.nplan.intake.ics.CalendarEvents;
import dev.netplan.examples.nplan.intake.table.ContactTable;
import dev.netplan.examples.nplan.intake.table.LinkedIn;
import dev.netplan.examples.nplan.intake.vcf.AddressBook;
import dev.netplan.examples.nplan.report.ImportJson;
import dev.netplan.examples.nplan.report.ImportText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.edit.UnwritableFileException;
import dev.netplan.yaml.source.UnreadableFileException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan import}. */
final class ImportCommand implements Command {

    private static final String[] KINDS = {"linkedin", "vcf", "ics", "csv"};

    @Override
    public String purpose() {
        return "Brings people and events of another program into the plan; shows them first, and writes on --apply.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("KIND", "linkedin: LinkedIn's Connections.csv. vcf: an address book. ics: "
                + "a calendar. csv: a table of contacts, of Google's or Outlook's too."));
        spec.addPositional(Options.argument("FILE", "The file; - is standard input."));
        spec.addOption(Options.planFile());
        spec.addOption(Options.flag("--apply", "Write what is new into the plan, and fill in what is absent."));
        spec.addOption(Options.flag("--update", "With --apply: let what differs be as the file says."));
        spec.addOption(Options.value("--encoding", "NAME",
                "How the file is encoded, and quoted-printable text in it; else UTF-8."));
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        String kind = call.oneOf("KIND", call.arguments().get(0), KINDS);
        if (call.has("--update") && !call.has("--apply")) {
            throw Complaint.wrong("`--update` says how to apply; expected `--apply` beside it.");
        }
        PlanFile file = PlanFile.read(PlanFile.byOption(call), call);
        Plan plan = file.plan();
        Arrivals arrivals = References.within(plan, read(kind, call.arguments().get(1), plan, call));
        Intake intake = Intake.of(plan, arrivals.all(), call.has("--update"));
        refuseNothing(arrivals, call.arguments().get(1));
        arrivals.remarks().forEach(call.terminal().complaints()::line);
        if (call.has("--apply") && !intake.plan().equals(plan)) {
            apply(file.name(), arrivals, call);
        }
        if (format.equals("json")) {
            ImportJson.print(intake.rows(), call.terminal().out());
        } else {
            ImportText.print(intake.rows(), call.terminal().page());
            next(intake, plan, call);
        }
        return Exit.FINE;
    }

    /** Refuses a file of which all is left out, in one sentence with the first reason. */
    private static void refuseNothing(Arrivals arrivals, String name) throws Complaint {
        List<String> remarks = arrivals.remarks();
        if (arrivals.all().isEmpty() && !remarks.isEmpty()) {
            String reason = remarks.size() == 1 ? "the reason" : "the first of " + remarks.size() + " reasons";
            throw Complaint
                .wrong("`" + name + "` has nothing that could be understood; " + reason + ": " + remarks.get(0));
        }
    }

    private static Arrivals read(String kind, String name, Plan plan, Call call) throws Complaint {
        String text = ForeignFile.text(name, call);
        try {
            return switch (kind) {
                case "linkedin" -> LinkedIn.of(text);
                case "vcf" -> AddressBook.of(text, ForeignFile.encoding(call));
                case "ics" -> CalendarEvents.of(text, plan);
                default -> ContactTable.of(text, plan.start());
            };
        } catch (Unrecognised e) {
            throw Complaint.wrong("`" + name + "`: " + e.sentence());
        }
    }

    /** Edits the plan as it is now: somebody else may have written to it meanwhile. */
    private static void apply(String name, Arrivals arrivals, Call call) throws Complaint {
        try {
            Outcome outcome = PlanFiles.edit(call.changeable(name), editor -> editor
                .become(Intake.of(editor.plan(), arrivals.all(), call.has("--update")).plan()));
            if (outcome instanceof Outcome.Refusal refusal) {
                throw Complaint.refused(refusal.reason());
            }
        } catch (UnreadableFileException | UnwritableFileException e) {
            throw Complaint.wrong(e);
        }
    }

    private static void next(Intake intake, Plan plan, Call call) {
        Page page = call.terminal().page();
        if (call.has("--apply")) {
            page.line(intake.plan().equals(plan) ? "There was nothing to write." : "The plan is written.");
        } else if (!intake.plan().equals(plan)) {
            page.line("Nothing is written yet; `--apply` writes it.");
        }
        hint(intake.rows(), call).ifPresent(page::line);
    }

    private static Optional<String> hint(List<Row> rows, Call call) {
        boolean changed = rows.stream().anyMatch(row -> row.state() == State.CHANGED);
        return changed && !call.has("--update")
                ? Optional.of("What has changed stays as the plan says it; `--apply --update` takes it over.")
                : Optional.empty();
    }
}
