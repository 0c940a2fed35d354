package dev.netplan.examples.nplan.command;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.ChangeRules;
import dev.netplan.examples.nplan.report.RuleText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.format.FormatRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan explain RULE}. */
final class ExplainCommand implements Command {

    @Override
    public String purpose() {
        return "Explains a rule: what it looks for, why, and where the advice comes from.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("RULE", "The rule, as findings name it in brackets."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        RuleBook book = ChangeRules.book();
        String id = call.arguments().get(0);
        Optional<Rule> rule = book.find(id);
        if (rule.isPresent()) {
            RuleText.explain(rule.get(), book, call.terminal().page());
            return Exit.FINE;
        }
        FormatRule format = FormatRule.find(id).orElseThrow(() -> unknown(id, book));
        RuleText.explain(format, call.terminal().page());
        return Exit.FINE;
    }

    private static Complaint unknown(String id, RuleBook book) {
        List<String> known = Stream.concat(book.rules().stream().map(Rule::id),
                Stream.of(FormatRule.values()).map(FormatRule::id))
            .toList();
        return RulesCommand.unknown(id, known);
    }
}
