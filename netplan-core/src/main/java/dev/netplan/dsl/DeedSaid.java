package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Commitment;
import dev.netplan.model.StandardActivity;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Hears what is said of something to do, as an action and as a promise, until it is clear which of the two it is.
 *
 * @param activity what to do
 * @param action it as an action
 * @param promise it as a promise
 */
record DeedSaid(Meant<Activity> activity, Telling<Action, Action.Builder> action,
        Telling<Commitment, Commitment.Builder> promise) implements StandardDeed, DeedDue {

    static DeedSaid of(StandardActivity activity) {
        return of(activity.word());
    }

    static DeedSaid of(String activity) {
        Meant<Activity> meant = Meant.activity(activity);
        return new DeedSaid(meant,
                Telling.of(Action::builder, Action.Builder::build).and("do", meant, Action.Builder::activity),
                Telling.of(Commitment::builder, Commitment.Builder::build).and("do", meant,
                        Commitment.Builder::activity));
    }

    static DeedSaid of(Action action) {
        return new DeedSaid(Meant.activity(action.activity().id()),
                Telling.of(() -> Action.builder().from(action), Action.Builder::build),
                Telling.of(Commitment::builder, Commitment.Builder::build));
    }

    /** The standard activity; there is one for every {@link StandardDeed}. */
    StandardActivity standard() {
        return activity.value().flatMap(Activity::standard).orElseThrow();
    }

    private DeedSaid action(Telling<Action, Action.Builder> more) {
        return new DeedSaid(activity, more, promise);
    }

    private RoutineSaid every(int count, Cadence.Unit unit) {
        return RoutineSaid.of(activity, new HowOften(count, unit));
    }

    @Override
    public RoutineTold everyDay() {
        return everyDays(1);
    }

    @Override
    public RoutineTold everyDays(int count) {
        return every(count, Cadence.Unit.DAY);
    }

    @Override
    public RoutineOfWeeks everyWeek() {
        return everyWeeks(1);
    }

    @Override
    public RoutineOfWeeks everyWeeks(int count) {
        return every(count, Cadence.Unit.WEEK);
    }

    @Override
    public RoutineOfMonths everyMonth() {
        return everyMonths(1);
    }

    @Override
    public RoutineOfMonths everyMonths(int count) {
        return every(count, Cadence.Unit.MONTH);
    }

    @Override
    public RoutineOfYears everyYear() {
        return everyYears(1);
    }

    @Override
    public RoutineOfYears everyYears(int count) {
        return every(count, Cadence.Unit.YEAR);
    }

    @Override
    public DeedDue by(LocalDate lastDay) {
        return new DeedSaid(activity, action.and(lastDay, Action.Builder::by),
                promise.and(lastDay, Commitment.Builder::by));
    }

    @Override
    public CommitmentTold note(String note) {
        return new DeedSaid(activity, action, promise.and(note, Commitment.Builder::note));
    }

    @Override
    public DeedDue extension(String key, Extension value) {
        return new DeedSaid(activity, action.pair(key, value, Action.Builder::putExtensions),
                promise.pair(key, value, Commitment.Builder::putExtensions));
    }

    @Override
    public ActionTold name(String name) {
        return action(action.and(name, Action.Builder::name));
    }

    @Override
    public ActionTold with(String... contacts) {
        return action(action.all(contacts, Action.Builder::addAllPeople));
    }

    @Override
    public ActionTold in(String... communities) {
        return action(action.all(communities, Action.Builder::addAllIn));
    }

    @Override
    public ActionTold toward(String... interests) {
        return action(action.all(interests, Action.Builder::addAllToward));
    }

    @Override
    public ActionTold serves(String goal) {
        return action(action.and(goal, Action.Builder::serves));
    }

    @Override
    public ActionTold phase(String phase) {
        return action(action.and(phase, Action.Builder::phase));
    }

    @Override
    public ActionTold from(LocalDate firstDay) {
        return action(action.and(firstDay, Action.Builder::firstDay));
    }

    @Override
    public ActionTold lasting(Duration time) {
        return action(action.and(time, Action.Builder::lasts));
    }

    @Override
    public ActionTold why(String reason) {
        return action(action.and(reason, Action.Builder::why));
    }
}
