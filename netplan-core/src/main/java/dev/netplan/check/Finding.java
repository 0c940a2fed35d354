package dev.netplan.check;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a reader or a rule has to say about a plan.
 *
 * @param rule the rule's id: {@code goal-without-interest}
 * @param severity how much it matters
 * @param message one sentence: the value met, and what was expected
 * @param hint what to do; empty where the message says all
 * @param path what it speaks of; the root for the whole plan
 * @param place where that is, when the plan was read from a text
 * @param related other places that it speaks of
 * @param fix the one obvious cure, where there is one
 * @param accepted why it is accepted on purpose; an accepted finding fails no check
 * @param ofKey whether it speaks of the key at its path, and not of the value behind the key
 */
public record Finding(String rule, Severity severity, String message, String hint, PlanPath path, Optional<Place> place,
        List<Related> related, Optional<Fix> fix, Optional<String> accepted, boolean ofKey) {

    /** By line, column and rule within one file; findings without a place come last, by path. */
    public static final Comparator<Finding> IN_READING_ORDER = new InReadingOrder();

    /** A finding; its lists are copied. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
        related = List.copyOf(Objects.requireNonNull(related, "related"));
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(accepted, "accepted");
    }

    /** What a rule finds at a path, its place not known yet. */
    public static Finding of(String rule, Severity severity, PlanPath path, String message, String hint) {
        return new Finding(rule, severity, message, hint, path, Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), false);
    }

    /** The same finding with the place of what it speaks of. */
    public Finding withPlace(Place found) {
        return new Finding(rule, severity, message, hint, path, Optional.of(found), related, fix, accepted, ofKey);
    }

    /** The same finding of another severity. */
    public Finding withSeverity(Severity other) {
        return other == severity ? this
                : new Finding(rule, other, message, hint, path, place, related, fix, accepted, ofKey);
    }

    /** The same finding beside other places. */
    public Finding withRelated(List<Related> others) {
        return new Finding(rule, severity, message, hint, path, place, others, fix, accepted, ofKey);
    }

    /** The same finding with its cure. */
    public Finding withFix(Fix cure) {
        return new Finding(rule, severity, message, hint, path, place, related, Optional.of(cure), accepted, ofKey);
    }

    /** The same finding, accepted for a reason. */
    public Finding withAccepted(String why) {
        return new Finding(rule, severity, message, hint, path, place, related, fix, Optional.of(why), ofKey);
    }

    /** The same finding at another path. */
    public Finding withPath(PlanPath other) {
        return new Finding(rule, severity, message, hint, other, place, related, fix, accepted, ofKey);
    }

    /** The same finding, spoken of the key at its path. */
    public Finding withKey() {
        return new Finding(rule, severity, message, hint, path, place, related, fix, accepted, true);
    }

    /** For a log: {@code goals.meetups: warning: MESSAGE [RULE]}. */
    @Override
    public String toString() {
        return path + (path.steps().isEmpty() ? "" : ": ") + severity.word() + ": " + message + " [" + rule + "]";
    }

    /** Whether it fails a check: an error that is not accepted. */
    public boolean isError() {
        return severity == Severity.ERROR && accepted.isEmpty();
    }

    /** Compared by hand: the comparators of Java put together would be most of what a start of {@code check} links. */
    private record InReadingOrder() implements Comparator<Finding> {

        @Override
        public int compare(Finding one, Finding other) {
            int order = Integer.compare(line(one), line(other));
            order = order != 0 ? order : Integer.compare(column(one), column(other));
            order = order != 0 ? order : one.rule().compareTo(other.rule());
            order = order != 0 ? order : comparePaths(one.path(), other.path());
            return order != 0 ? order : one.message().compareTo(other.message());
        }

        /**
         * Positions as numbers, all else as their texts are compared, which are only made where the first keys that
         * differ do not decide.
         */
        private static int comparePaths(PlanPath one, PlanPath other) {
            int common = Math.min(one.steps().size(), other.steps().size());
            for (int i = 0; i < common; i++) {
                if (!one.steps().get(i).equals(other.steps().get(i))) {
                    if (one.steps().get(i) instanceof String key && other.steps().get(i) instanceof String otherKey
                            && !key.startsWith(otherKey) && !otherKey.startsWith(key)) {
                        return key.compareTo(otherKey);
                    }
                    if (one.steps().get(i) instanceof Integer item
                            && other.steps().get(i) instanceof Integer otherItem) {
                        return item.compareTo(otherItem);
                    }
                    break;
                }
            }
            return one.toString().compareTo(other.toString());
        }

        private static int line(Finding finding) {
            return finding.place().isPresent() ? finding.place().get().line() : Integer.MAX_VALUE;
        }

        private static int column(Finding finding) {
            return finding.place().isPresent() ? finding.place().get().column() : Integer.MAX_VALUE;
        }
    }
}
