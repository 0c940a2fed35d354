package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a merged plan names and defines no more, since one side took it out and the other named it. No value was changed
 * by both, and so it is no conflict; but whoever merges should know before the next check tells.
 */
final class NamedNoMore {

    private static final RuleBook REFERENCES =
            RuleBook.of(StandardRules.book().find("unknown-reference").stream().toList());

    private NamedNoMore() {}

    /** The names in a merged text that lead nowhere, though they did not in ours or theirs. */
    static List<Finding> in(String merged, String name, List<String> sides) {
        List<Finding> unknown = unknown(merged, name);
        if (unknown.isEmpty()) {
            return unknown;
        }
        Set<String> known = new HashSet<>();
        sides.forEach(side -> unknown(side, name).forEach(finding -> known.add(finding.message())));
        return unknown.stream().filter(finding -> !known.contains(finding.message())).toList();
    }

    private static List<Finding> unknown(String text, String name) {
        Reading reading = AsItStands.reading(text, name);
        Optional<Plan> plan = reading.isWhole() ? reading.plan() : Optional.empty();
        return plan.map(found -> reading.check(REFERENCES, found.start())).orElse(List.of()).stream()
            .filter(finding -> finding.rule().equals("unknown-reference")).toList();
    }
}
