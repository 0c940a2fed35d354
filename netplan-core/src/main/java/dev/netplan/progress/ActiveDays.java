package dev.netplan.progress;

import dev.netplan.calendar.Window;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days outside every pause, those before and after the plan too: a forecast may look past its end. */
final class ActiveDays {

    /** The pauses in order of time; none meets another. */
    private final List<Window> pauses = new ArrayList<>();
    /** As far as a forecast looks. */
    private final LocalDate horizon;

    ActiveDays(Plan plan) {
        this.horizon = plan.lastDay().plusYears(1);
        plan.pauses().stream().sorted((one, other) -> one.firstDay().compareTo(other.firstDay())).forEach(this::add);
    }

    private void add(Pause pause) {
        int last = pauses.size() - 1;
        if (last >= 0 && !pause.firstDay().isAfter(pauses.get(last).last())) {
            Window before = pauses.get(last);
            LocalDate end = pause.lastDay().isAfter(before.last()) ? pause.lastDay() : before.last();
            pauses.set(last, new Window(before.first(), end));
        } else {
            pauses.add(new Window(pause.firstDay(), pause.lastDay()));
        }
    }

    /** The active day that is so many after another; empty where that is more than a year after the plan. */
    Optional<LocalDate> after(LocalDate day, long count) {
        LocalDate next = day.plusDays(1);
        long left = count;
        for (Window pause : pauses) {
            if (!pause.last().isBefore(next)) {
                long before = Math.max(0, pause.first().toEpochDay() - next.toEpochDay());
                if (left <= before) {
                    break;
                }
                left -= before;
                next = pause.last().plusDays(1);
            }
        }
        long there = horizon.toEpochDay() - next.toEpochDay() + 1;
        return left > there ? Optional.empty() : Optional.of(next.plusDays(left - 1));
    }
}
