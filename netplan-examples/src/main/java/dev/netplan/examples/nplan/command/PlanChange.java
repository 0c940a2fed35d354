package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.report.FindingsText;
import dev.netplan.examples.nplan.report.LinesText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import dev.netplan.yaml.edit.Edit;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.edit.UnwritableFileException;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.SourceText;
import dev.netplan.yaml.source.UnreadableFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A change of a plan file that a call asks for: it is shown when it is written, and refused where it breaks something.
 */
final class PlanChange {

    /** What a broken reference or time is found by; whatever else is to be said of a plan breaks nothing. */
    private static final List<Rule> REFERENCES =
            StandardRules.book().rules().stream().filter(Rule::isReferenceRule).toList();

    private final Call call;
    private final String name;

    private PlanChange(Call call, String name) {
        this.call = call;
        this.name = name;
    }

    /** What is to be done to a plan as it is today. */
    interface Wanted {

        /**
         * The edit.
         *
         * @throws Complaint when what the call says does not fit the plan
         */
        Edit edit(Plan plan, LocalDate today) throws Complaint;
    }

    /** A complaint on its way through an editor. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Complaint complaint;

        Stopped(Complaint complaint) {
            super("stopped", complaint, false, false);
            this.complaint = complaint;
        }
    }

    /** Changes the plan of a call, which is named by option or found, and shows the lines that are different now. */
    static Exit make(Call call, Wanted wanted) throws Complaint {
        return new PlanChange(call, PlanFile.byOption(call)).make(wanted);
    }

    private Exit make(Wanted wanted) throws Complaint {
        Outcome outcome = written(call, name, editor -> edited(editor, wanted), call.terminal().page());
        if (outcome instanceof Refusal refusal) {
            call.terminal().complaints().line("nplan: " + refusal.reason());
            return Exit.FINDINGS;
        }
        return Exit.FINE;
    }

    /** What is made of a plan by its editor. */
    interface Editing {
        Outcome outcome(PlanEditor editor) throws Complaint;
    }

    /** Has a plan file edited, and shows the lines that are different now. */
    static Outcome written(Call call, String name, Editing editing, Page page) throws Complaint {
        Path file = call.changeable(name);
        Reading[] before = new Reading[1];
        try {
            Outcome outcome = PlanFiles.edit(file, editor -> {
                before[0] = editor.reading();
                try {
                    return editing.outcome(editor);
                } catch (Complaint complaint) {
                    throw new Stopped(complaint);
                }
            });
            if (outcome instanceof Edited edited) {
                for (SourceText source : before[0].files()) {
                    String text = edited.texts().get(source.name());
                    if (text != null) {
                        LinesText.print(source.name(), source.text(), text, page);
                    }
                }
            }
            return outcome;
        } catch (Stopped stopped) {
            throw stopped.complaint;
        } catch (UnreadableFileException | UnwritableFileException e) {
            throw Complaint.wrong(e);
        }
    }

    private Outcome edited(PlanEditor editor, Wanted wanted) throws Complaint {
        Reading reading = editor.reading();
        LocalDate today = call.today(reading.plan().map(Plan::zone).orElse(ZoneOffset.UTC));
        if (reading.findings().stream().anyMatch(Finding::isError) || reading.plan().isEmpty()) {
            throw broken(errors(reading, today), reading);
        }
        Plan plan = reading.plan().get();
        Edit edit = wanted.edit(plan, today);
        refuseImpossible(edit, editor);
        Outcome outcome = editor.edit(edit);
        if (outcome instanceof Edited edited) {
            // a plan that is fine now was fine before, or is mended by this: so only the other kind is looked at twice
            List<Finding> errors = errors(edited.reading(), today);
            if (!errors.isEmpty()) {
                List<Finding> before = errors(reading, today);
                throw before.isEmpty()
                        ? breaking(errors.get(0), edit instanceof Edit.Remove)
                        : broken(before, reading);
            }
        }
        return outcome;
    }

    /** Shows what is wrong with the plan as it is. */
    private Complaint broken(List<Finding> errors, Reading reading) {
        FindingsText.print(errors, place -> reading.files().stream()
            .filter(file -> file.name().equals(place.file())).findFirst().map(file -> file.shown(place)),
                call.terminal().complaints());
        return Complaint.said(Exit.FINDINGS);
    }

    private static Complaint breaking(Finding finding, boolean removes) {
        if (removes && finding.rule().equals("unknown-reference")) {
            return Complaint.wrong("`" + finding.path() + "` names what would be gone; change that first.");
        }
        return Complaint.wrong(finding.message() + (finding.hint().isEmpty() ? "" : " " + finding.hint()));
    }

    /** The first thing that is wrong with a value, without the way to it, which its sentence tells. */
    static Complaint impossible(IllegalArgumentException impossible) {
        String first = String.valueOf(impossible.getMessage()).lines().findFirst().orElse("");
        return Complaint.wrong(first.replaceFirst("^[^\\s`:]+: (?=`)", ""));
    }

    private static void refuseImpossible(Edit edit, PlanEditor editor) throws Complaint {
        try {
            editor.after(edit);
        } catch (IllegalArgumentException impossible) {
            throw impossible(impossible);
        }
    }

    private static List<Finding> errors(Reading reading, LocalDate today) {
        Map<String, Severity> asked = reading.plan().map(Plan::rules).orElse(Map.of());
        RuleBook strict = RuleBook.of(REFERENCES.stream()
            .filter(rule -> asked.getOrDefault(rule.id(), rule.severity()) == Severity.ERROR).toList());
        return reading.check(strict, today).stream().filter(Finding::isError).toList();
    }
}
