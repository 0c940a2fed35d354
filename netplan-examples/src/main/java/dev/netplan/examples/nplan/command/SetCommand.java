package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Edit;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan set}. */
final class SetCommand implements Command {

    @Override
    public String purpose() {
        return "Sets a value in place; comments, quotes and order stay.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("PATH", "Where: contacts.kai.name, journal[3].note, owner.style."));
        spec.addPositional(Options.argument("VALUE", "What; several values stand in brackets: \"[kai, grace]\"."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanPath path = Call.path(call.arguments().get(0));
        String value = call.arguments().get(1);
        return PlanChange.make(call, (plan, today) -> edit(plan, path, value));
    }

    /** What stands in brackets is a list or map where one may stand, else a text like any other. */
    private static Edit edit(Plan plan, PlanPath path, String value) {
        Edit several = new Edit.Set(path, Edit.parsed(value));
        Edit text = new Edit.Set(path, value);
        return isPossible(several, plan) || !isPossible(text, plan) ? several : text;
    }

    private static boolean isPossible(Edit edit, Plan plan) {
        try {
            edit.appliedTo(plan);
            return true;
        } catch (IllegalArgumentException noneHere) {
            return false;
        }
    }
}
