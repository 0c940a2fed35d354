package dev.netplan.examples.nplan.command;

import dev.netplan.change.Diff;
import dev.netplan.examples.nplan.report.DiffJson;
import dev.netplan.examples.nplan.report.DiffText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan diff A B}. */
final class DiffCommand implements Command {

    @Override
    public String purpose() {
        return "Says in the words of the plan what changed from one plan to another.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.several("PLAN", "The earlier plan, and the later one."));
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        List<String> plans = call.arguments();
        if (plans.size() != 2) {
            throw Complaint.wrong("`nplan diff` has " + plans.size() + " arguments; expected two plans.");
        }
        Diff diff = Diff.between(PlanFile.read(plans.get(0), call).plan(), PlanFile.read(plans.get(1), call).plan());
        if (format.equals("json")) {
            DiffJson.print(diff, call.terminal().out());
        } else {
            DiffText.print(diff, call.terminal().page());
        }
        return Exit.FINE;
    }
}
