package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that takes place at a time: a meetup, a conference. */
@Value.Immutable
public interface Event extends WithEvent, Identified {

    /** The name. */
    String name();

    /** When it starts; a date alone for one that takes the day. */
    Starts starts();

    /** The last day of one that takes several whole days. */
    Optional<LocalDate> ends();

    /** How long it takes on each day; 2h, or 8h for whole days, where absent. */
    Optional<Duration> lasts();

    /** The time zone, where it is not the plan's. */
    Optional<ZoneId> zone();

    /** Where it takes place. */
    Optional<String> place();

    /** Whether it takes place online. */
    Optional<Boolean> online();

    /** Its address. */
    Optional<String> url();

    /** The community that holds it. */
    Optional<String> community();

    /** The routine of which it stands for an occurrence. */
    Optional<String> routine();

    /** The interests that it serves. */
    List<String> toward();

    /** The people to bring or meet, by contact id. */
    List<String> people();

    /** What the owner can talk about. */
    List<String> topics();

    /** What to come home with. */
    Optional<Aim> aim();

    /** How long before to be reminded. */
    Optional<Duration> remind();

    /** Whether it was called off. */
    @Value.Default
    default Boolean cancelled() {
        return false;
    }

    /** Whatever else is to be remembered. */
    Optional<String> notes();

    /** The last day: {@link #ends()}, else the one on which it starts, in its own zone. */
    default LocalDate lastDay() {
        return ends().orElse(starts().date());
    }

    /** How long it takes on each day: {@link #lasts()}, else 2 hours at a time of day and 8 for the whole of it. */
    default Duration lengthOfDay() {
        return lasts().orElse(Duration.ofHours(starts().isAllDay() ? 8 : 2));
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return EventShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Event fromTree(Map<String, ?> tree) {
        return EventShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        EventShape.SHAPE.check(this)
            .holds(ends().isEmpty() || starts().isAllDay(), FormatRule.BAD_VALUE, "ends",
                    () -> "`ends` stands beside the time of day in `starts`; expected a date alone in `starts`.")
            .holds(Ends.inOrder(Optional.of(starts().date()), ends()), FormatRule.ENDS_BEFORE_START, "ends",
                    () -> Ends.message("ends", ends(), Optional.of(starts().date())))
            .orThrow();
    }

    /** Builds an event. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
