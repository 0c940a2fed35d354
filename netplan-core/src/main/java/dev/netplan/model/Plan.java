package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.ById;
import dev.netplan.format.Extended;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Shape;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A networking plan: what its owner intends, the people and places it speaks of, and a journal of what really happened.
 * Everything else (progress, due dates, stages, forecasts) is derived from it and never stored in it.
 */
@Value.Immutable
public interface Plan extends WithPlan, Extended {

    /** How many months a plan runs where nothing else is said. */
    int ORDINARY_MONTHS = 6;

    /** The name of the plan in calendars; derived from owner and start where absent. */
    Optional<String> id();

    /** What to call the plan. */
    Optional<String> title();

    /** First day. */
    LocalDate start();

    /** How many months it runs, 1 to 24; excludes {@link #end()}. */
    Optional<Integer> months();

    /** Last day, inclusive, where it is not told by {@link #months()}. */
    Optional<LocalDate> end();

    /** The time zone of its days and times. */
    @Value.Default
    default ZoneId zone() {
        return PlanShape.ORDINARY_ZONE;
    }

    /** The first day of its weeks. */
    @Value.Default
    default DayOfWeek weekStarts() {
        return DayOfWeek.MONDAY;
    }

    /** Stretches in which nothing is planned or expected. */
    List<Pause> pauses();

    /** The person whose plan it is. */
    Owner owner();

    /** What holds where an element does not say otherwise. */
    @Value.Default
    default Defaults defaults() {
        return PlanShape.ORDINARY_DEFAULTS;
    }

    /** The activities that the plan names itself. */
    @Value.Default
    default ById<OwnActivity> activities() {
        return ById.empty();
    }

    /** Stretches of the plan with a theme. */
    @Value.Default
    default ById<Phase> phases() {
        return ById.empty();
    }

    /** What the owner is curious about. */
    @Value.Default
    default ById<Interest> interests() {
        return ById.empty();
    }

    /** What is to be reached. */
    @Value.Default
    default ById<Goal> goals() {
        return ById.empty();
    }

    /** What is to be done again and again. */
    @Value.Default
    default ById<Routine> routines() {
        return ById.empty();
    }

    /** What is to be done once. */
    @Value.Default
    default ById<Action> actions() {
        return ById.empty();
    }

    /** Where the owner would like to know people. */
    @Value.Default
    default ById<Organization> organizations() {
        return ById.empty();
    }

    /** Where people meet. */
    @Value.Default
    default ById<Community> communities() {
        return ById.empty();
    }

    /** What takes place at a time. */
    @Value.Default
    default ById<Event> events() {
        return ById.empty();
    }

    /** The people. */
    @Value.Default
    default ById<Contact> contacts() {
        return ById.empty();
    }

    /** Who is brought together with whom. */
    @Value.Default
    default ById<Introduction> introductions() {
        return ById.empty();
    }

    /** What really happened, in the order of the file. */
    List<Entry> journal();

    /** Severities of rules that the plan sets itself, by rule id. */
    Map<String, Severity> rules();

    /** Findings that are accepted on purpose. */
    List<Acceptance> accept();

    /** The last day, inclusive: {@link #end()}, else as many months after the start as the plan runs, less a day. */
    default LocalDate lastDay() {
        return end().orElseGet(() -> start().plusMonths(months().orElse(ORDINARY_MONTHS)).minusDays(1));
    }

    /** The standard activity that an activity is, or is like; empty where the plan does not know it. */
    default Optional<StandardActivity> standard(Activity activity) {
        Optional<StandardActivity> standard = activity.standard();
        return standard.isPresent() || activities().isEmpty() ? standard
                : activities().find(activity.id()).map(OwnActivity::like);
    }

    /**
     * Whether what was done counts as what was wanted: it is the same activity, or one of the plan's own that is like
     * it. A standard activity never counts as one of the plan's own.
     */
    default boolean counts(Activity done, Activity wanted) {
        if (done.equals(wanted)) {
            return true;
        }
        if (activities().isEmpty()) {
            return false;
        }
        Optional<OwnActivity> own = activities().find(done.id());
        return own.isPresent() && own.get().like().activity().equals(wanted);
    }

    /** Whether what was done is a standard activity, or one of the plan's own that is like it. */
    default boolean counts(Activity done, StandardActivity wanted) {
        Optional<StandardActivity> standard = standard(done);
        return standard.isPresent() && standard.get() == wanted;
    }

    /** How long an activity takes where nothing else is said. */
    default Duration lengthOf(Activity activity) {
        Optional<OwnActivity> own = activities().find(activity.id());
        if (own.isPresent() && own.get().lasts().isPresent()) {
            return own.get().lasts().get();
        }
        Optional<StandardActivity> standard = standard(activity);
        return standard.isPresent() ? standard.get().lasts() : Duration.ZERO;
    }

    /** How the plan file is told: its keys, their types and meanings. */
    static Shape<Plan, PlanParts> shape() {
        return PlanShape.SHAPE;
    }

    /** How an included file is told. */
    static Shape<Plan, PlanParts> includedShape() {
        return PlanShape.INCLUDED;
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The plan as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return PlanShape.SHAPE.toTree(this);
    }

    /**
     * The plan of such a tree, which is whole: it has no folder from which it could include files.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Plan fromTree(Map<String, ?> tree) {
        if (tree.get("include") != null) {
            throw new IllegalArgumentException("`include` is `" + tree.get("include")
                    + "`, though a tree has no folder to include files from; expected the whole plan.");
        }
        return PlanShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        // months are not counted from a start that cannot be, which may be the last day that Java knows
        boolean uncounted = end().isEmpty() && !Dates.allows(start());
        PlanShape.SHAPE.check(this)
            .holds(uncounted || Ends.inOrder(start(), lastDay()), FormatRule.ENDS_BEFORE_START, "end",
                    () -> Ends.message("end", lastDay(), start()))
            .orThrow();
    }

    /** Builds a plan. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
