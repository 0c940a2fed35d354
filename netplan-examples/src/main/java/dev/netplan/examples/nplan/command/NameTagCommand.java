package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.page.NameTag;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Owner;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan name-tag}. */
final class NameTagCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a name tag to print: your name as large as fits, pronouns, and what to ask you about.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        Written.options(spec);
        spec.addOption(Options.format("svg", "html"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "svg", "html");
        PlanFile file = PlanFile.named(call);
        Owner owner = file.plan().owner();
        Written.write(format.equals("svg") ? NameTag.svg(owner) : NameTag.html(owner), file, call);
        return Exit.FINE;
    }
}
