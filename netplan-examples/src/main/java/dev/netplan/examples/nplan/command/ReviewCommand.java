package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.report.ReviewText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.progress.Review;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan review}. */
final class ReviewCommand implements Command {

    @Override
    public String purpose() {
        return "Looks back on this week or month: what was done, what slipped, what is next.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.flag("--week", "The plan's week that holds today; so it is anyway."));
        spec.addOption(Options.flag("--month", "The month that holds today."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        if (call.has("--week") && call.has("--month")) {
            throw Complaint.wrong("`--week` and `--month` are asked for at once; expected one of them.");
        }
        Plan plan = PlanFile.named(call).plan();
        Agenda agenda = Agenda.of(plan, call.today(plan.zone()));
        Review review = call.has("--month") ? Review.ofMonth(agenda, agenda.asOf())
                : Review.ofWeek(agenda, agenda.asOf());
        ReviewText.print(review, agenda, call.terminal().page());
        return Exit.FINE;
    }
}
