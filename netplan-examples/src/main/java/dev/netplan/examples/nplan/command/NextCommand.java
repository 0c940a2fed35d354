package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.report.NextText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan next}. */
final class NextCommand implements Command {

    @Override
    public String purpose() {
        return "Shows what to do in the coming days, and whom to contact.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        Plan plan = PlanFile.named(call).plan();
        NextText.print(Agenda.of(plan, call.today(plan.zone())), call.terminal().page());
        return Exit.FINE;
    }
}
