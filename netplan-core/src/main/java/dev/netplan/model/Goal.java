package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to reach by a date: so many talks, people, weeks. */
@Value.Immutable
public interface Goal extends WithGoal, Identified {

    /** What to call the goal. */
    Optional<String> name();

    /** How many are to be reached. */
    Integer times();

    /** What is counted in the journal. */
    @Value.Default
    default Count count() {
        return Goal.Count.ENTRIES;
    }

    /** The activities that count; any where there is none. */
    List<Activity> activities();

    /** The interests that it serves. */
    List<String> toward();

    /** The people it is about. */
    Optional<Who> people();

    /** The communities in which it counts. */
    List<String> in();

    /** The phase that lends its days where `from` or `by` is absent. */
    Optional<String> phase();

    /** First day that counts. */
    Optional<LocalDate> firstDay();

    /** The deadline, inclusive. */
    Optional<LocalDate> by();

    /** Why it matters. */
    Optional<String> why();

    /** Stages on the way, rising in date and in number. */
    List<Milestone> milestones();

    /** What a goal counts. */
    enum Count implements Word {
        /** Matching entries. */
        ENTRIES,
        /** Distinct people in matching entries. */
        CONTACTS,
        /** Distinct people first met in matching entries. */
        NEW_CONTACTS,
        /** Distinct plan weeks with a matching entry. */
        WEEKS
    }

    private int unrisen() {
        return Ends.unrisen(milestones());
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return GoalShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Goal fromTree(Map<String, ?> tree) {
        return GoalShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        GoalShape.SHAPE.check(this)
            .holds(Ends.inOrder(firstDay(), by()), FormatRule.ENDS_BEFORE_START, "by",
                    () -> Ends.message("by", by(), firstDay()))
            .holds(unrisen() < 0, FormatRule.MILESTONES_NOT_INCREASING, "milestones[" + unrisen() + "]",
                    () -> Ends.unrisen(milestones(), unrisen()))
            .orThrow();
    }

    /** Builds a goal. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
