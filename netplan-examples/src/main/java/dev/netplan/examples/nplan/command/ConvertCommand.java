package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.PlanJson;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan convert}. */
final class ConvertCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a plan as canonical JSON, which is a plan file too.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.value("--to", "FORMAT", "What to write: json."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        call.choice("--to", "json");
        Plan plan = PlanFile.named(call).plan();
        PlanJson.print(plan, call.terminal().out());
        return Exit.FINE;
    }
}
