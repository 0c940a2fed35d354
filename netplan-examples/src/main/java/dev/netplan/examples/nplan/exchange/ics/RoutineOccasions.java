package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.exchange.Uids;
import dev.netplan.examples.nplan.exchange.ics.Occasion.Span;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The routines: repeated where a rule says exactly their days, else day by day. */
final class RoutineOccasions {

    private static final String KIND = "routine";

    private final Plan plan;
    private final Window days;
    private final Uids uids;
    private final CalendarWords words;
    private final Consumer<Occasion> occasions;

    RoutineOccasions(Agenda agenda, Uids uids, CalendarWords words, Consumer<Occasion> occasions) {
        this.plan = agenda.plan();
        this.days = agenda.journal().calendar().days();
        this.uids = uids;
        this.words = words;
        this.occasions = occasions;
    }

    void tell(Occurrences occurrences) {
        Routine routine = occurrences.routine();
        List<LocalDate> on = occurrences.days(days);
        if (!occurrences.isBoundToDays()) {
            tellChosen(occurrences, on);
            return;
        }
        // A rule would drop a time that the clock skips: such a day is told by itself.
        List<LocalDate> kept = on.stream().filter(day -> !isMoved(day, routine.at())).toList();
        Optional<Repetition> repetition =
                kept.isEmpty() ? Optional.empty() : Repetition.of(routine, kept, plan.weekStarts());
        repetition.ifPresent(told -> tell(uids.of(KIND, routine.id()), routine, kept.get(0), repetition));
        List<LocalDate> single = new ArrayList<>(on);
        if (repetition.isPresent()) {
            single.removeAll(kept);
        }
        single.forEach(day -> tell(uids.of(KIND, routine.id(), day), routine, day, Optional.empty()));
    }

    private void tellChosen(Occurrences occurrences, List<LocalDate> on) {
        Routine routine = occurrences.routine();
        LocalDate cycle = LocalDate.MIN;
        int number = 0;
        for (LocalDate day : on) {
            LocalDate start = occurrences.cycleStart(day);
            number = start.equals(cycle) ? number + 1 : 1;
            cycle = start;
            tell(uids.of(KIND, routine.id(), cycle, number), routine, day, Optional.empty());
        }
    }

    private boolean isMoved(LocalDate day, Optional<LocalTime> at) {
        return at.isPresent() && plan.zone().getRules().getValidOffsets(day.atTime(at.get())).isEmpty();
    }

    private void tell(String uid, Routine routine, LocalDate day, Optional<Repetition> repetition) {
        Duration length = routine.lasts().orElseGet(() -> plan.lengthOf(routine.activity()));
        Span span = routine.at().<Span>map(at -> new Span.Time(ZonedDateTime.of(day, at, plan.zone()), length))
            .orElseGet(() -> new Span.Days(day, day));
        occasions.accept(new Occasion(uid, KIND, words.title(routine), span, repetition,
                routine.remind().or(plan.defaults()::remind), routine.place(), routine.url(), words.lines(routine)));
    }
}
