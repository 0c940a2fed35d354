package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.ProgressJson;
import dev.netplan.examples.nplan.report.ProgressText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan progress}. */
final class ProgressCommand implements Command {

    @Override
    public String purpose() {
        return "Shows how far the plan has come: goals, weeks, requests, stages and people.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        Plan plan = PlanFile.named(call).plan();
        Progress progress = Progress.of(plan, call.today(plan.zone()));
        if (format.equals("json")) {
            ProgressJson.print(progress, call.terminal().out());
        } else {
            ProgressText.print(progress, call.terminal().page());
        }
        return Exit.FINE;
    }
}
