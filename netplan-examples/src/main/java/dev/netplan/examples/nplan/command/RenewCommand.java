package dev.netplan.examples.nplan.command;

import dev.netplan.change.Renewal;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.journal.Journal;
import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
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
        Optional<String> output = call.value("--output");
        if (output.isPresent() && isSame(file.name(), output.get(), call)) {
            throw Complaint.wrong("`" + output.get()
                    + "` is the plan that ends, with its journal; expected another file for the next one.");
        }
        try {
            Plan next = Renewal.next(plan, new ByJournal(Journal.of(plan, call.today(plan.zone()))));
            Written.write(PlanWriter.yaml(next), call);
            return Exit.FINE;
        } catch (IllegalArgumentException e) {
            throw Complaint.wrong("There is no next plan: " + e.getMessage());
        }
    }

    private static boolean isSame(String plan, String output, Call call) {
        try {
            Path folder = call.terminal().folder();
            return !plan.equals("-") && Files.exists(folder.resolve(output))
                    && Files.isSameFile(folder.resolve(plan), folder.resolve(output));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
