package dev.netplan.check.rules;

/** Something ends before it starts. */
final class EndsBeforeStart extends ReadingRule {

    EndsBeforeStart() {
        super("ends-before-start", "an end before its start: `end`, `until`, `by`, `to` or `ends`",
                "A stretch without a day holds nothing; most often two dates are swapped, or a year is wrong.",
                "Common sense of calendars.");
    }
}
