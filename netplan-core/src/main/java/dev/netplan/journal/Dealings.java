package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.StandardActivity;
import java.util.List;
import java.util.Optional;

/** What happened with one person, in order of time. */
final class Dealings {

    private final List<Fact> facts;
    private final Once<Grouped> byActivity;

    Dealings(List<Fact> facts, Facts all) {
        this.facts = facts;
        this.byActivity = Once.by(() -> all.byActivity(facts));
    }

    List<Fact> facts() {
        return facts;
    }

    /** The facts that count as an activity. */
    List<Fact> of(Activity wanted) {
        return byActivity.get().of(wanted.id());
    }

    /** The last fact that counts as an activity. */
    Optional<Fact> lastOf(Activity wanted) {
        return Facts.last(of(wanted));
    }

    /** The last fact that counts as a standard activity. */
    Optional<Fact> lastOf(StandardActivity wanted) {
        return lastOf(wanted.activity());
    }
}
