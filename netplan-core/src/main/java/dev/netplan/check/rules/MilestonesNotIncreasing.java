package dev.netplan.check.rules;

/** Milestones do not rise. */
final class MilestonesNotIncreasing extends ReadingRule {

    MilestonesNotIncreasing() {
        super("milestones-not-increasing",
                "a milestone that does not rise above the one before it, in date and in number",
                "Milestones are steps on one way: each later than the one before it, and further on.",
                "Common practice of planning.");
    }
}
