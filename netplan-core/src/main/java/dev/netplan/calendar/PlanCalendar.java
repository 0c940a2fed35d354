package dev.netplan.calendar;

import dev.netplan.model.Action;
import dev.netplan.model.Goal;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.util.Optional;

/** The plan's days and weeks, and which of them count. Every question is answered in constant time. */
public final class PlanCalendar {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Plan plan;
    private final Window days;
    /** The first day and the last one, and the first of the first week, counted from 1970. */
    private final long first;
    private final long last;
    private final long firstWeek;
    /** How many days of the first week come before the plan's first. */
    private final int daysBefore;
    private final int weeks;
    /** How many active days lie before each day of the plan, and before the day after its last. */
    private final int[] activeBefore;

    private PlanCalendar(Plan plan) {
        this.plan = plan;
        this.days = new Window(plan.start(), plan.lastDay());
        this.first = days.first().toEpochDay();
        this.last = days.last().toEpochDay();
        this.daysBefore = Math.floorMod(plan.start().getDayOfWeek().getValue() - plan.weekStarts().getValue(),
                DAYS_OF_A_WEEK);
        this.firstWeek = first - daysBefore;
        this.weeks = weekAt((int) (last - first)) + 1;
        this.activeBefore = countActive();
    }

    /** The calendar of a plan. */
    public static PlanCalendar of(Plan plan) {
        return new PlanCalendar(plan);
    }

    private int[] countActive() {
        int length = (int) (last - first) + 1;
        // how many pauses begin on each day, less those that ended the day before; then, in their place, the sums
        int[] before = new int[length + 1];
        for (Pause pause : plan.pauses()) {
            Window paused = new Window(pause.firstDay(), pause.lastDay()).meet(days);
            if (!paused.isEmpty()) {
                before[position(paused.first())]++;
                before[position(paused.last()) + 1]--;
            }
        }
        int open = 0;
        int active = 0;
        for (int i = 0; i <= length; i++) {
            open += before[i];
            before[i] = active;
            active += open == 0 ? 1 : 0;
        }
        return before;
    }

    private int position(LocalDate day) {
        return (int) (day.toEpochDay() - first);
    }

    /** The plan's days, from its start to its last day. */
    public Window days() {
        return days;
    }

    /** Whether a day is one of the plan's and outside every pause. */
    public boolean isActive(LocalDate day) {
        int at = position(day);
        return days.holds(day) && activeBefore[at + 1] > activeBefore[at];
    }

    /** How many active days a stretch holds; days outside the plan are none. */
    public int activeDays(Window stretch) {
        Window inside = stretch.meet(days);
        return inside.isEmpty() ? 0
                : activeBefore[position(inside.last()) + 1] - activeBefore[position(inside.first())];
    }

    /**
     * The number of the week that holds a day: 0 for the plan's first, below 0 before it, {@link #weeks()} or more
     * after it.
     */
    public int week(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - firstWeek, (long) DAYS_OF_A_WEEK);
    }

    /** The number of the week that holds the day so many days after the plan's first. */
    public int weekAt(int daysAfterFirst) {
        return Math.floorDiv(daysAfterFirst + daysBefore, DAYS_OF_A_WEEK);
    }

    /** How many weeks the plan has; their numbers begin with 0. */
    public int weeks() {
        return weeks;
    }

    /** The days of a week, those outside the plan too. */
    public Window wholeWeek(int week) {
        long begins = firstWeek + (long) week * DAYS_OF_A_WEEK;
        return new Window(LocalDate.ofEpochDay(begins), LocalDate.ofEpochDay(begins + DAYS_OF_A_WEEK - 1));
    }

    /**
     * The days of a week that are the plan's; empty, see {@link Window#isEmpty()}, for a week that has none of them.
     */
    public Window week(int week) {
        return wholeWeek(week).meet(days);
    }

    /** Whether a week counts: whether it has an active day. */
    public boolean counts(int week) {
        return activeDays(week) > 0;
    }

    /** How many active days a week has, 0 to 7. */
    public int activeDays(int week) {
        int begins = Math.max(0, week * DAYS_OF_A_WEEK - daysBefore);
        int ends = Math.min(activeBefore.length - 1, (week + 1) * DAYS_OF_A_WEEK - daysBefore);
        return begins < ends ? activeBefore[ends] - activeBefore[begins] : 0;
    }

    /**
     * The days in which entries count toward a goal: its own ends, else its phase's, else the plan's, within the plan.
     */
    public Window windowOf(Goal goal) {
        return window(goal.firstDay(), goal.by(), goal.phase());
    }

    /** The days on which a routine may fall: its own ends, else its phase's, else the plan's, within the plan. */
    public Window windowOf(Routine routine) {
        return window(routine.firstDay(), routine.lastDay(), routine.phase());
    }

    /** The day by which an action is to be done: its own, else its phase's last, else the plan's. */
    public LocalDate dueDayOf(Action action) {
        return ends(action.firstDay(), action.by(), action.phase()).last();
    }

    /** The first day of an action: its own, else its phase's, else the plan's. */
    public LocalDate firstDayOf(Action action) {
        return ends(action.firstDay(), action.by(), action.phase()).first();
    }

    private Window window(Optional<LocalDate> first, Optional<LocalDate> last, Optional<String> phase) {
        return ends(first, last, phase).meet(days);
    }

    private Window ends(Optional<LocalDate> first, Optional<LocalDate> last, Optional<String> phase) {
        Window lent = phase.isPresent() ? daysOf(phase.get()) : days;
        return new Window(first.orElse(lent.first()), last.orElse(lent.last()));
    }

    /** The days of a phase; the plan's where it has no such phase. */
    private Window daysOf(String phase) {
        return plan.phases().find(phase).map(known -> new Window(known.firstDay(), known.lastDay())).orElse(days);
    }

    @Override
    public String toString() {
        return "days " + days.first() + " to " + days.last() + " in " + weeks + " weeks";
    }
}
