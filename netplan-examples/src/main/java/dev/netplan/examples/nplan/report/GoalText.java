package dev.netplan.examples.nplan.report;

import dev.netplan.journal.Journal;
import dev.netplan.model.Goal;

/** A goal in a few words: {@code meetups (1 of 6)}. */
final class GoalText {

    private GoalText() {}

    static String of(Goal goal, Journal journal) {
        return goal.name().orElse(goal.id()) + " (" + journal.tally(goal).done() + " of " + goal.times() + ")";
    }
}
