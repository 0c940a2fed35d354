package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Dates;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to be done on which day, as it stands at a date. For days before that date it holds routines, events,
 * milestones and deadlines only. Safe to share between threads.
 */
public final class Agenda {

    /** More than any plan can hold: its months may lead beyond the last day that it can name. */
    private static final Window EVER = new Window(Dates.FIRST.minusYears(1), Dates.LAST.plusYears(3));

    private final Journal journal;
    private final Plan plan;
    private final Schedule schedule;
    private final Map<String, Occurrences> routines = new HashMap<>();
    private final List<Occurrences> inOrder;
    private final Once<Supply> supply;
    private final Once<Birthdays> birthdays;
    private final Once<List<Item>> actions;
    private final Once<List<Item>> others;

    private Agenda(Journal journal) {
        this.journal = Objects.requireNonNull(journal, "journal");
        this.plan = journal.plan();
        this.schedule = new Schedule(plan, journal.calendar());
        List<Occurrences> days = new ArrayList<>();
        for (RoutineDays routine : schedule.routines().values()) {
            Occurrences occurrences = new Occurrences(routine, schedule.days(), journal);
            days.add(occurrences);
            routines.put(routine.routine().id(), occurrences);
        }
        this.inOrder = List.copyOf(days);
        this.supply = Once.by(() -> Supply.of(journal, inOrder, schedule.appointments(), schedule.days()));
        this.birthdays = Once.by(() -> new Birthdays(plan));
        this.actions = Once.by(() -> inOrder(items -> ActionItems.planned(journal, items)));
        this.others = Once.by(() -> inOrder(items -> {
            ActionItems.pending(journal, items);
            PendingItems.of(journal, items);
            GoalItems.of(journal, items);
        }));
    }

    private static List<Item> inOrder(Consumer<Consumer<Item>> telling) {
        Sheet sheet = new Sheet();
        telling.accept(sheet::add);
        return sheet.inOrder();
    }

    /**
     * The agenda of a plan at a date.
     *
     * @throws IllegalArgumentException when the date is not of the years -9999 to 9999
     */
    public static Agenda of(Plan plan, LocalDate asOf) {
        return of(Journal.of(plan, asOf));
    }

    /** The agenda of a plan at the date of its journal. */
    public static Agenda of(Journal journal) {
        return new Agenda(journal);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The date that decides what is open. */
    public LocalDate asOf() {
        return journal.asOf();
    }

    /** What has happened up to that date. */
    public Journal journal() {
        return journal;
    }

    /** What stands on the days from one to another, both inclusive: by day, whole days first, then by time. */
    public List<Item> items(LocalDate from, LocalDate to) {
        Window days = new Window(from, to);
        Sheet sheet = routinesAndEvents(days);
        sheet.addAll(others.get(), days);
        birthdays.get().tell(days.meet(new Window(asOf(), to)), sheet::add);
        return sheet.inOrder();
    }

    /** The routines, events and actions of some days, done or not; an action stands on the day by which it is due. */
    public List<Item> planned(Window days) {
        Sheet sheet = routinesAndEvents(days);
        sheet.addAll(actions.get(), days);
        return sheet.inOrder();
    }

    private Sheet routinesAndEvents(Window stretch) {
        Window days = stretch.meet(EVER);
        Sheet sheet = new Sheet();
        if (!days.isEmpty()) {
            PlannedItems planned = new PlannedItems(journal, days, sheet::add);
            planned.routines(inOrder);
            planned.events(schedule.appointmentsAround(days));
        }
        return sheet;
    }

    /** How many minutes of routines, events and actions some days of the plan hold, done or not. */
    public int plannedMinutes(Window days) {
        return schedule.minutes(days);
    }

    /** The same for each week of the plan, by its number; the caller may change the array. */
    public int[] plannedMinutesByWeek() {
        return schedule.minutesByWeek();
    }

    /** The routines with their days, in the order of the plan. */
    public List<Occurrences> routines() {
        return inOrder;
    }

    /** The days of a routine; empty where the plan does not have it. */
    public Optional<Occurrences> routine(String id) {
        return Optional.ofNullable(routines.get(id));
    }

    /**
     * What is planned for a goal after today and up to its deadline: occurrences of routines, events and open actions.
     */
    public int supply(Goal goal) {
        return supply(goal, journal.calendar().windowOf(goal).last());
    }

    /** The same up to another day, as if that were its deadline. */
    public int supply(Goal goal, LocalDate last) {
        return supply.get().count(goal, new Window(asOf().plusDays(1), last));
    }

    /** Whether anything in the whole plan serves a goal, whenever it falls. */
    public boolean isSupplied(Goal goal) {
        return supply.get().has(goal);
    }

    @Override
    public String toString() {
        return "agenda of " + journal;
    }
}
