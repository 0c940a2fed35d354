package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.privacy.Redaction;
import dev.netplan.yaml.write.PlanWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan share}. */
final class ShareCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a copy to show to a mentor: people and organizations are numbered, what is private is left out.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        Written.options(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call);
        Redaction shared = Redaction.of(file.plan());
        String text = PlanWriter.yaml(shared.plan());
        List<String> leaks = shared.leaksIn(text);
        if (!leaks.isEmpty()) {
            call.terminal().complaints().line("nplan: The copy would still hold `" + String.join("`, `", leaks)
                    + "`; it is not written. Take that out of the texts that a copy keeps, such as names of goals.");
            throw Complaint.said(Exit.FINDINGS);
        }
        Written.write(text, file, call);
        return Exit.FINE;
    }
}
