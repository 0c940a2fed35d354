package dev.netplan.examples.nplan.command;

import dev.netplan.change.Renewal;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.journal.Journal;
import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan renew}. */
final class RenewCommand implements Command {

    @Override
    public String purpose() {
        return "Makes the plan that follows this one: people and habits stay, and what is missing is carried over.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        Written.options(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call);
        Plan plan = file.plan();
        try {
            Plan next = Renewal.next(Journal.of(plan, call.today(plan.zone())));
            Written.write(PlanWriter.yaml(next), file, call);
            TakenIn.sentences(next, file.reading())
                .forEach(sentence -> call.terminal().complaints().line("nplan: " + sentence));
            return Exit.FINE;
        } catch (IllegalArgumentException e) {
            throw Complaint.wrong("There is no next plan: " + e.getMessage());
        }
    }
}
