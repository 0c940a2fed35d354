package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to do again and again. */
@Value.Immutable
public interface Routine extends WithRoutine, Identified {

    /** What to call the routine. */
    Optional<String> name();

    /** The activity. */
    Activity activity();

    /** The length of a cycle. */
    Cadence every();

    /** The days of the cycle; days of the week, or of the month. */
    List<On> on();

    /** How many times a cycle, on days that the agenda chooses; 1 where absent. */
    Optional<Integer> times();

    /** The local time of day. */
    Optional<LocalTime> at();

    /** How long it takes each time. */
    Optional<Duration> lasts();

    /** The phase that lends its days where `from` or `until` is absent. */
    Optional<String> phase();

    /** First day. */
    Optional<LocalDate> firstDay();

    /** Last day, inclusive. */
    Optional<LocalDate> lastDay();

    /** Days on which it does not fall. */
    List<LocalDate> except();

    /** The interests that it serves. */
    List<String> toward();

    /** The communities in which it takes place. */
    List<String> in();

    /** The people it is with, by contact id. */
    List<String> people();

    /** Where it takes place. */
    Optional<String> place();

    /** An address with more. */
    Optional<String> url();

    /** The goal that it serves. */
    Optional<String> serves();

    /** How long before to be reminded. */
    Optional<Duration> remind();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return RoutineShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Routine fromTree(Map<String, ?> tree) {
        return RoutineShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        int stranger = stranger();
        RoutineShape.SHAPE.check(this)
            .holds(on().isEmpty() || every().unit() == Cadence.Unit.WEEK || every().unit() == Cadence.Unit.MONTH,
                    FormatRule.BAD_VALUE, "on", () -> "`on` stands beside `every: " + every()
                            + "`; expected days only for a cadence of weeks or months.")
            .holds(stranger < 0, FormatRule.BAD_VALUE, stranger < 0 ? "on" : "on[" + stranger + "]",
                    () -> "`on` has `" + on().get(stranger) + "` beside `every: " + every()
                            + "`; expected weekdays for weeks, and days such as `first tue` or 15 for months.")
            .holds(times().orElse(1) == 1 || every().unit() != Cadence.Unit.DAY, FormatRule.BAD_VALUE, "times",
                    () -> "`times` is " + times().orElse(1) + " beside `every: " + every()
                            + "`; expected once for a cadence of days.")
            .holds(Ends.inOrder(firstDay(), lastDay()), FormatRule.ENDS_BEFORE_START, "until",
                    () -> Ends.message("until", lastDay(), firstDay()))
            .orThrow();
    }

    /** The position of the first of its days that a cycle of months or weeks does not have; -1 where it has all. */
    private int stranger() {
        boolean ofMonths = every().unit() == Cadence.Unit.MONTH;
        boolean hasDays = ofMonths || every().unit() == Cadence.Unit.WEEK;
        for (int i = 0; hasDays && i < on().size(); i++) {
            if (on().get(i).isOfMonth() != ofMonths) {
                return i;
            }
        }
        return -1;
    }

    /** Builds a routine. */
    final class Builder extends ImmutableRoutine.Builder {
        Builder() {}
    }
}
