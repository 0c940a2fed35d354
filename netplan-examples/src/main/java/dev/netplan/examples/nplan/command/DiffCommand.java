package dev.netplan.examples.nplan.command;

import dev.netplan.change.Diff;
import dev.netplan.examples.nplan.report.DiffJson;
import dev.netplan.examples.nplan.report.DiffText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.yaml.read.PlanReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan diff [A [B]]}. */
final class DiffCommand implements Command {

    private static final String LAST_COMMIT = "HEAD";

    @Override
    public String purpose() {
        return "Says in the words of the plan what changed from one plan to another.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.several("PLAN", "The earlier plan and the later one: files, or revisions in git such"
                + " as HEAD~1. Without a later one it is the file as it is now; with neither, what was not committed."));
        spec.addOption(Options.planFile());
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        List<String> plans = call.arguments();
        if (plans.size() > 2) {
            throw Complaint.wrong("`nplan diff` has " + plans.size() + " plans; expected two, one or none.");
        }
        Optional<String> earlier = plans.stream().findFirst();
        Optional<String> later = plans.stream().skip(1).findFirst();
        boolean onlyFile = later.isEmpty() && earlier.filter(name -> isFile(name, call)).isPresent();
        PlanFile before = onlyFile ? Revisions.at(LAST_COMMIT, earlier.get(), call)
                : named(earlier.orElse(LAST_COMMIT), call, PlanReader.standard());
        PlanReader reader = PlanReader.standard().knowing(before.reading());
        PlanFile after = onlyFile ? PlanFile.read(earlier.get(), call, reader)
                : later.isPresent() ? named(later.get(), call, reader)
                        : PlanFile.read(PlanFile.byOption(call), call, reader);

        Diff diff = Diff.between(before.plan(), after.plan());
        if (format.equals("json")) {
            DiffJson.print(diff, call.terminal().out());
        } else {
            DiffText.print(diff, call.terminal().page());
        }
        return Exit.FINE;
    }

    private static PlanFile named(String name, Call call, PlanReader reader) throws Complaint {
        boolean path = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        return path || isFile(name, call) ? PlanFile.read(name, call, reader)
                : Revisions.at(name, PlanFile.byOption(call), call, reader);
    }

    private static boolean isFile(String name, Call call) {
        try {
            return Call.isStream(name) || Files.isRegularFile(call.terminal().folder().resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
