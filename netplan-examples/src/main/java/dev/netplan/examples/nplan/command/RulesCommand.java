package dev.netplan.examples.nplan.command;

import dev.netplan.check.rules.ChangeRules;
import dev.netplan.examples.nplan.report.RuleText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan rules}. */
final class RulesCommand implements Command {

    @Override
    public String purpose() {
        return "Lists the rules: what each looks for, and how much it matters.";
    }

    @Override
    public void options(CommandSpec spec) {
        // it has none
    }

    @Override
    public Exit run(Call call) throws Complaint {
        RuleText.list(ChangeRules.book(), call.terminal().page());
        return Exit.FINE;
    }

    /** What to say to one who names a rule that is none of those that could stand there. */
    static Complaint unknown(String id, List<String> known) {
        return Complaint.unknown("There is no rule `" + id + "`.", id, known, "`nplan rules` lists them.");
    }
}
