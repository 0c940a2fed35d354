package dev.netplan.progress;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A look back on a week or a month, and ahead to the next.
 *
 * @param days the days looked back on
 * @param planned the routines, events and actions of those days, each with its state
 * @param done what their entries come to: whom I met, what I gave and got
 * @param slipped what of them was missed or is overdue, and, where today is one of those days, all else that is overdue
 * @param next what stands on the days that follow, as long a stretch
 */
public record Review(Window days, List<Item> planned, Totals done, List<Item> slipped, List<Item> next) {

    private static final List<String> QUESTIONS = List.of("What worked, and what made it work?",
            "What will you stop doing?", "What will you start doing?");

    /** The review of the plan's week that holds a day. */
    public static Review ofWeek(Agenda agenda, LocalDate day) {
        PlanCalendar calendar = agenda.journal().calendar();
        int week = calendar.week(day);
        return of(agenda, calendar.wholeWeek(week), calendar.wholeWeek(week + 1));
    }

    /** The review of the calendar month that holds a day. */
    public static Review ofMonth(Agenda agenda, LocalDate day) {
        return of(agenda, month(day), month(day.with(TemporalAdjusters.firstDayOfNextMonth())));
    }

    private static Window month(LocalDate day) {
        return new Window(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static Review of(Agenda agenda, Window days, Window following) {
        List<Item> planned = agenda.planned(days);
        List<Item> slipped = new ArrayList<>();
        for (Item item : planned) {
            if (item.state() == Item.State.MISSED || item.overdue()) {
                slipped.add(item);
            }
        }
        if (days.holds(agenda.asOf())) {
            for (Item item : agenda.items(agenda.asOf(), agenda.asOf())) {
                boolean named = planned.stream().anyMatch(other -> other.path().equals(item.path()));
                if (item.overdue() && !named) {
                    slipped.add(item);
                }
            }
        }
        return new Review(days, planned, new Totals(agenda.journal(), agenda.journal().facts(days)),
                List.copyOf(slipped), agenda.items(following.first(), following.last()));
    }

    /** Three questions to reflect on: what worked, what to stop, what to start. */
    public List<String> questions() {
        return QUESTIONS;
    }
}
