package dev.netplan.check.rules;

import dev.netplan.check.RuleBook;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that look at what became of an earlier version of a plan: what was written down as a fact stays as it was.
 * They need that version, so they stand beside the standard rules and not among them.
 */
public final class ChangeRules {

    private static final Set<String> IDS = Set.of(JournalRewritten.ID, GoalLowered.ID, ConsentRewritten.ID);

    private ChangeRules() {}

    /**
     * The standard rules, and those that look at what has changed since an earlier version.
     *
     * @param before the earlier version; with the ids of the later one, as {@code change.Renames} tells it, what has
     * only been renamed is not rewritten
     */
    public static RuleBook since(Plan before) {
        return book(Optional.of(before));
    }

    /** The same book where there is no earlier version: to list and to explain its rules. */
    public static RuleBook book() {
        return book(Optional.empty());
    }

    private static RuleBook book(Optional<Plan> before) {
        RuleBook book = StandardRules.book();
        for (ChangeRule rule : List.of(new JournalRewritten(before), new GoalLowered(before),
                new ConsentRewritten(before))) {
            book = book.with(rule);
        }
        return book;
    }

    /** Whether a rule is one of these. */
    static boolean has(String rule) {
        return IDS.contains(rule);
    }
}
