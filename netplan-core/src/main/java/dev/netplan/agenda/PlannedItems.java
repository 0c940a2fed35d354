package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The routines and events of some days, before the date of the question too. */
final class PlannedItems {

    private final Journal journal;
    private final Plan plan;
    private final Window days;
    private final Consumer<Item> items;
    private final Once<ClockForward> clock;

    PlannedItems(Journal journal, Window days, Consumer<Item> items) {
        this.journal = journal;
        this.plan = journal.plan();
        this.days = days;
        this.items = items;
        this.clock = Once.by(() -> ClockForward.within(days.meet(journal.calendar().days()), plan.zone()));
    }

    /** Tells the days of routines. */
    void routines(Collection<Occurrences> routines) {
        routines.forEach(this::routine);
    }

    private void routine(Occurrences occurrences) {
        Routine routine = occurrences.routine();
        ZoneId zone = plan.zone();
        boolean clockMayChange = routine.at().isPresent() && !zone.getRules().isFixedOffset();
        // a change of the clock may carry an occurrence past midnight
        Window on = new Window(days.first().minusDays(clockMayChange ? 1 : 0), days.last());
        Optional<String> id = Optional.of(routine.id());
        String title = Titles.of(routine.name(), routine.activity(), routine.id());
        int minutes = Schedule.minutesOf(routine, plan);
        PlanPath path = PlanPath.of("routines", routine.id());
        occurrences.tell(on, (day, state) -> {
            LocalDate date = day;
            Optional<LocalTime> time = routine.at();
            if (clockMayChange) {
                Optional<LocalDateTime> moved = clock.get().moved(day, time.orElseThrow());
                date = moved.map(LocalDateTime::toLocalDate).orElse(day);
                time = moved.isPresent() ? moved.map(LocalDateTime::toLocalTime) : time;
            }
            if (days.holds(date)) {
                items.accept(new Item(date, time, zone, Item.Kind.ROUTINE, id, title, minutes, routine.people(),
                        state, false, path));
            }
        });
    }

    /** Tells the days of events. */
    void events(List<Appointment> appointments) {
        for (Appointment appointment : appointments) {
            Window on = new Window(appointment.first(), appointment.last()).meet(days);
            for (LocalDate day = on.first(); !day.isAfter(on.last()); day = day.plusDays(1)) {
                event(appointment, day);
            }
        }
    }

    private void event(Appointment appointment, LocalDate day) {
        Event event = appointment.event();
        Item.State state = journal.eventAttended(event.id()) ? Item.State.DONE
                : appointment.last().isBefore(journal.asOf()) ? Item.State.MISSED : Item.State.OPEN;
        items.accept(new Item(day, appointment.time(), event.zone().orElse(plan.zone()), Item.Kind.EVENT,
                Optional.of(event.id()), event.name(), appointment.minutes(), event.people(), state, false,
                PlanPath.of("events", event.id())));
    }
}
