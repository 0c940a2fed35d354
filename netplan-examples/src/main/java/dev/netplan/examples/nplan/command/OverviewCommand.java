package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.check.Finding;
import dev.netplan.examples.nplan.report.OverviewText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan} alone: the plan at a glance. */
final class OverviewCommand implements Command {

    @Override
    public String purpose() {
        return "Networking plans: checks them, says what is next, and how far you have come. Without a command it shows"
                + " a plan at a glance.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call);
        Plan plan = file.plan();
        List<Finding> findings = file.findings();
        OverviewText.print(Progress.of(Agenda.of(plan, file.today())), file.name(), findings, call.terminal().page());
        return Exit.FINE;
    }
}
