package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.csv.TableText;
import dev.netplan.examples.nplan.exchange.ics.CalendarText;
import dev.netplan.examples.nplan.exchange.vcf.CardText;
import dev.netplan.examples.nplan.report.MarkdownText;
import dev.netplan.examples.nplan.report.page.ReportPage;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.model.Word;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.schema.PlanSchema;
import dev.netplan.yaml.write.PlanWriter;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan export}. Each kind loads what it needs and nothing of the others. */
final class ExportCommand implements Command {

    private static final String[] KINDS = {"ics", "vcf", "csv", "md", "html", "json", "schema"};
    private static final Map<String, TableText.Table> TABLES = Word.words(TableText.Table.values());
    private static final String TABLE = "--table";
    private static final String VERSION = "--version";

    @Override
    public String purpose() {
        return "Writes a plan, or what is to be known of plans, for other programs.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("KIND",
                "ics: the agenda as a calendar. vcf: the contacts as an address book. csv: a table. md: a page of"
                        + " Markdown. html: the page that nplan report writes. json: the plan as JSON. schema: the JSON Schema of plans, which needs no plan."));
        Options.plan(spec);
        Written.options(spec);
        spec.addOption(Options.value(TABLE, "TABLE",
                "The table of csv: contacts (the default), goals, agenda or journal."));
        spec.addOption(Options.value(VERSION, "VERSION", "The version of vcf: 4.0 (the default) or 3.0."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String kind = call.oneOf("KIND", call.arguments().get(0), KINDS);
        belongs(TABLE, "csv", kind, call);
        belongs(VERSION, "vcf", kind, call);
        String table = call.choice(TABLE, TABLES.keySet().toArray(String[]::new));
        String version = call.choice(VERSION, "4.0", "3.0");
        if (kind.equals("schema")) {
            Written.write(PlanSchema.json(), call);
            return Exit.FINE;
        }
        PlanFile file = PlanFile.named(call, 1);
        Plan plan = file.plan();
        LocalDate today = call.today(plan.zone());
        Written.write(switch (kind) {
            case "ics" -> CalendarText.of(Agenda.of(plan, today));
            case "vcf" -> CardText.of(plan, version.equals("3.0") ? CardText.Version.THREE : CardText.Version.FOUR);
            case "csv" -> TableText.of(Progress.of(plan, today),
                    TABLES.getOrDefault(table, TableText.Table.CONTACTS));
            case "md" -> MarkdownText.of(Progress.of(plan, today));
            case "html" -> ReportPage.of(Progress.of(plan, today));
            default -> PlanWriter.json(plan);
        }, file, call);
        return Exit.FINE;
    }

    private static void belongs(String option, String to, String kind, Call call) throws Complaint {
        if (call.value(option).isPresent() && !kind.equals(to)) {
            throw Complaint.wrong("`" + option + "` stands beside `" + kind + "`; expected `" + to + "`.");
        }
    }
}
