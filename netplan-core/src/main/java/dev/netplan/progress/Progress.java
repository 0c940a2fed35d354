package dev.netplan.progress;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Plan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a plan has come at a date: its goals, the weeks, and what all entries within its days come to. Safe to share
 * between threads.
 */
public final class Progress {

    /**
     * A week of the plan.
     *
     * @param planned how many routines, events and actions it holds
     * @param done how many entries it has
     */
    public record Week(int planned, int done) {}

    /**
     * The time that went into a week of the plan.
     *
     * @param days its days
     * @param minutes how many minutes its entries took
     */
    public record WeekTime(Window days, long minutes) {}

    private final Agenda agenda;
    private final Journal journal;
    private final Plan plan;
    private final PlanCalendar calendar;
    private final Once<List<GoalProgress>> goals = Once.by(this::goalsNow);
    private final Once<Totals> totals = Once.by(this::totalsNow);
    private final Once<Streaks> streaks = Once.by(this::streaksNow);

    private Progress(Agenda agenda) {
        this.agenda = agenda;
        this.journal = agenda.journal();
        this.plan = agenda.plan();
        this.calendar = journal.calendar();
    }

    /** The progress of a plan at a date. */
    public static Progress of(Plan plan, LocalDate asOf) {
        return of(Agenda.of(plan, asOf));
    }

    /** The progress of a plan at the date of its agenda. */
    public static Progress of(Agenda agenda) {
        return new Progress(agenda);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The date. */
    public LocalDate asOf() {
        return agenda.asOf();
    }

    /** What is to be done; the states of routines are there. */
    public Agenda agenda() {
        return agenda;
    }

    /** What has happened; requests, stages, organizations, keeping in touch, actions and introductions are there. */
    public Journal journal() {
        return journal;
    }

    /** How it stands with the goals, in the order of the plan. */
    public List<GoalProgress> goals() {
        return goals.get();
    }

    /** How it stands with a goal; empty where the plan does not have it. */
    public Optional<GoalProgress> goal(String id) {
        return goals().stream().filter(known -> known.goal().id().equals(id)).findFirst();
    }

    private List<GoalProgress> goalsNow() {
        Once<ActiveDays> activeDays = Once.by(() -> new ActiveDays(plan));
        List<GoalProgress> goals = new ArrayList<>(plan.goals().size());
        plan.goals().forEach(goal -> goals.add(new GoalProgress(goal, agenda, activeDays)));
        return Collections.unmodifiableList(goals);
    }

    /** What the entries within the plan's days come to. */
    public Totals totals() {
        return totals.get();
    }

    private Totals totalsNow() {
        return new Totals(journal, journal.facts(calendar.days()));
    }

    /** How many weeks in a row have an entry, up to this one or, while it has none, the one before. */
    public int streak() {
        return streaks.get().current();
    }

    /** The most weeks in a row that ever had an entry. */
    public int bestStreak() {
        return streaks.get().best();
    }

    private Streaks streaksNow() {
        return Streaks.of(totals().facts(), calendar, asOf());
    }

    /** The plan's week that holds the date; without anything when it is none of the plan's days. */
    public Week thisWeek() {
        if (!calendar.days().holds(asOf())) {
            return new Week(0, 0);
        }
        Window days = calendar.week(calendar.week(asOf()));
        Set<String> events = new HashSet<>();
        int planned = 0;
        for (Item item : agenda.planned(days)) {
            // an event of several days is one thing to do
            if (item.kind() != Item.Kind.EVENT || events.add(item.id().orElseThrow())) {
                planned++;
            }
        }
        return new Week(planned, journal.facts(days).size());
    }

    /** How much time went into each week of the plan so far. */
    public List<WeekTime> timeByWeek() {
        int last = Math.min(calendar.week(asOf()), calendar.weeks() - 1);
        Duration[] spent = new Duration[Math.max(0, last + 1)];
        for (Fact fact : totals().facts()) {
            int week = calendar.week(fact.on());
            Duration before = spent[week] == null ? Duration.ZERO : spent[week];
            spent[week] = before.plus(fact.entry().spent().orElse(Duration.ZERO));
        }
        List<WeekTime> weeks = new ArrayList<>(spent.length);
        for (int week = 0; week < spent.length; week++) {
            weeks.add(new WeekTime(calendar.week(week), spent[week] == null ? 0 : spent[week].toMinutes()));
        }
        return List.copyOf(weeks);
    }

    /** How much time the owner means to give to a week. */
    public Optional<Duration> weeklyTime() {
        return plan.owner().weeklyTime();
    }

    @Override
    public String toString() {
        return "progress on " + journal.asOf() + " of " + plan.goals().size() + " goals";
    }
}
