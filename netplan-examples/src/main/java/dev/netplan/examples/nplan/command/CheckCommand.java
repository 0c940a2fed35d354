package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.rules.ChangeRules;
import dev.netplan.examples.nplan.report.Failing;
import dev.netplan.examples.nplan.report.FindingsGithub;
import dev.netplan.examples.nplan.report.FindingsJson;
import dev.netplan.examples.nplan.report.FindingsJunit;
import dev.netplan.examples.nplan.report.FindingsSarif;
import dev.netplan.examples.nplan.report.FindingsText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Terminal;
import dev.netplan.model.Severity;
import dev.netplan.model.Word;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.edit.TextChange;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan check}. */
final class CheckCommand implements Command {

    private static final Map<String, Severity> SEVERITIES = Word.words(Severity.values());
    private static final String[] FORMATS = {"text", "json", "sarif", "github", "junit"};

    @Override
    public String purpose() {
        return "Checks plans, and shows all that is to be said about them.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.several("PATH",
                "The plans; else networking-plan.yaml here or in the nearest folder above. - is standard input."));
        spec.addOption(Options.planFile());
        spec.addOption(Options.value("--fail-on", "SEVERITY",
                "From which severity on findings fail the check: error (the default), warning or note."));
        spec.addOption(Options.flag("--fix", "Apply the cures that findings carry, and show what is different then."));
        spec.addOption(Options.value("--since", "REV",
                "Only what a revision in git did not have, and what was rewritten since."));
        spec.addOption(Options.format(FORMATS));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", FORMATS);
        Failing failing = new Failing(
                SEVERITIES.getOrDefault(call.choice("--fail-on", "error", "warning", "note"), Severity.ERROR));
        call.date("--today"); // a wrong one is told once, and not for each file
        List<String> names = new ArrayList<>(call.arguments());
        call.value("--plan").ifPresent(names::add);
        if (names.isEmpty()) {
            names.add(PlanFile.found(call));
        }

        Exit exit = Exit.FINE;
        List<PlanFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            try {
                if (call.has("--fix")) {
                    Mending.of(name, call,
                            format.equals("text") ? call.terminal().page() : call.terminal().complaints());
                }
                PlanFile file = PlanFile.read(name, call);
                Optional<String> since = call.value("--since");
                findings.addAll(since.isPresent() ? Since.findings(since.get(), file, call) : file.findings());
                files.add(file);
            } catch (Complaint e) {
                // The others are still worth checking.
                call.terminal().complaints().line("nplan: " + e.sentence());
                exit = e.exit();
            }
        }
        print(format, files, findings, failing, call.terminal());
        boolean failed = findings.stream().anyMatch(failing::has);
        return exit == Exit.FINE && failed ? Exit.FINDINGS : exit;
    }

    private static void print(String format, List<PlanFile> files, List<Finding> findings, Failing failing,
            Terminal terminal) {
        switch (format) {
            case "json" -> FindingsJson.print(files.stream().map(PlanFile::name).toList(), findings, terminal.out());
            case "sarif" -> FindingsSarif.print(ChangeRules.book(), read(files), findings,
                    finding -> cure(finding, files), terminal.out());
            case "github" -> FindingsGithub.print(findings, terminal.out());
            case "junit" -> FindingsJunit.print(read(files), findings, failing, terminal.out());
            default -> {
                if (!files.isEmpty()) { // where nothing was read, "no findings" would sound like praise
                    FindingsText.print(findings, place -> excerpt(place, files), terminal.page());
                }
            }
        }
    }

    /** The names of all files that were read, those that are included among them, each once. */
    private static List<String> read(List<PlanFile> files) {
        return files.stream().flatMap(file -> file.reading().files().stream()).map(SourceText::name).distinct()
            .toList();
    }

    /** What the cure of a finding changes in the files of its plan. */
    private static List<TextChange> cure(Finding finding, List<PlanFile> files) {
        String name = finding.place().map(Place::file).orElse("");
        return files.stream().map(PlanFile::reading)
            .filter(reading -> reading.files().stream().anyMatch(file -> file.name().equals(name))).findFirst()
            .flatMap(reading -> finding.fix().map(PlanEditor.of(reading)::changes)).orElse(List.of());
    }

    private static Optional<String> excerpt(Place place, List<PlanFile> files) {
        return files.stream().map(file -> file.excerpt(place)).flatMap(Optional::stream).findFirst();
    }
}
