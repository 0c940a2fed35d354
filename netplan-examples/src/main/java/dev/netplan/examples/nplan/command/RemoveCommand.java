package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Edit;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan remove}. */
final class RemoveCommand implements Command {

    @Override
    public String purpose() {
        return "Takes an element, a key or an item out of the plan.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("PATH", "What: contacts.kai, goals.meetups.milestones[0]."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanPath path = Call.path(call.arguments().get(0));
        return PlanChange.make(call, (plan, today) -> new Edit.Remove(path));
    }
}
