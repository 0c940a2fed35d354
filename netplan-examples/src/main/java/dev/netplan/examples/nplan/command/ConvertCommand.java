package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan convert}. */
final class ConvertCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a plan as canonical text, YAML or JSON; both are plan files.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.value("--to", "FORMAT", "What to write: yaml (the default) or json."));
        spec.addOption(Options.flag("--as-it-stands",
                "One file by itself, for git to compare: what is no plan comes out as it is."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String to = call.choice("--to", "yaml", "json");
        if (call.has("--as-it-stands")) {
            call.terminal().out().print(AsItStands.canonical(PlanFile.nameIn(call), call));
            return Exit.FINE;
        }
        Plan plan = PlanFile.named(call).plan();
        call.terminal().out().print(to.equals("json") ? PlanWriter.json(plan) : PlanWriter.yaml(plan));
        return Exit.FINE;
    }
}
