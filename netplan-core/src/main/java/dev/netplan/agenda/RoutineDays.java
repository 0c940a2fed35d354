package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.model.Cadence;
import dev.netplan.model.On;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The days of the plan on which a routine falls, whatever today is. A day is one of its {@link #free()} ones: in its
 * range, in no pause, not excepted.
 */
final class RoutineDays {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Routine routine;
    private final PlanDays plan;
    private final Window range;
    private final Cycles cycles;
    private final BitSet taken = new BitSet();

    RoutineDays(Routine routine, PlanDays plan) {
        this.routine = routine;
        this.plan = plan;
        this.range = plan.calendar().windowOf(routine);
        this.cycles = Cycles.of(routine.every(), range.first(), plan.calendar());
    }

    Routine routine() {
        return routine;
    }

    /** The days from the routine's first to its last; maybe none. */
    Window range() {
        return range;
    }

    /** The cycle that holds a day, as far as it lies in the range. */
    Window cycle(LocalDate day) {
        return clipped(cycles.number(day));
    }

    /** The first day of the cycle that holds a day, though the range may begin later. */
    LocalDate cycleStart(LocalDate day) {
        return cycles.first(cycles.number(day));
    }

    /** The positions of its days. */
    BitSet taken() {
        return taken;
    }

    /** Whether the routine says itself on which days it falls; else the agenda chooses them. */
    boolean isBoundToDays() {
        return !routine.on().isEmpty() || routine.every().unit() == Cadence.Unit.DAY;
    }

    private BitSet free() {
        BitSet free = plan.active(range);
        for (LocalDate day : routine.except()) {
            if (range.holds(day)) {
                free.clear(plan.position(day));
            }
        }
        return free;
    }

    /** The days of a cycle that lie in the range. */
    private Window clipped(long cycle) {
        return new Window(cycles.first(cycle), cycles.first(cycle + 1).minusDays(1)).meet(range);
    }

    private long firstCycle() {
        return cycles.number(range.first());
    }

    private long lastCycle() {
        return cycles.number(range.last());
    }

    /** Takes the days that the routine itself names. */
    void bind() {
        if (range.isEmpty()) {
            return;
        }
        if (routine.every().unit() == Cadence.Unit.DAY) {
            takeEvery(routine.every().count(), range.first().toEpochDay());
        }
        for (On on : routine.on()) {
            if (on instanceof On.Weekday weekly) {
                takeEvery(routine.every().count() * DAYS_OF_A_WEEK,
                        nextOrSame(weekly.day(), cycles.firstDay(firstCycle())));
            } else {
                takeMonthly(on);
            }
        }
        taken.and(free());
    }

    /** The first such day of the week from a day on, both counted from 1970, which began with a Thursday. */
    private static long nextOrSame(DayOfWeek wanted, long day) {
        return day + Math.floorMod(wanted.getValue() - DayOfWeek.THURSDAY.getValue() - day, DAYS_OF_A_WEEK);
    }

    private void takeEvery(int days, long first) {
        int last = plan.position(range.last());
        int from = plan.position(range.first());
        for (long at = first - plan.start(); at <= last; at += days) {
            if (at >= from) {
                taken.set((int) at);
            }
        }
    }

    private void takeMonthly(On on) {
        for (long cycle = firstCycle(); cycle <= lastCycle(); cycle++) {
            LocalDate first = cycles.first(cycle);
            if (on instanceof On.Nth nth) {
                take(first.with(nth.nth() == 0 ? TemporalAdjusters.lastInMonth(nth.day())
                        : TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.day())));
            } else if (on instanceof On.MonthDay monthly && monthly.day() <= first.lengthOfMonth()) {
                take(first.withDayOfMonth(monthly.day()));
            }
        }
    }

    private void take(LocalDate day) {
        if (range.holds(day)) {
            taken.set(plan.position(day));
        }
    }

    /** Takes, of each cycle, as many free days as wanted: those that hold least already, the earlier on a tie. */
    void place(int[] minutes) {
        if (range.isEmpty()) {
            return;
        }
        BitSet free = free();
        int end = plan.position(range.last()) + 1;
        int next = plan.position(range.first());
        for (long cycle = firstCycle(); next < end; cycle++) {
            int first = next;
            next = Math.min(end, plan.position(cycles.firstDay(cycle + 1)));
            int last = next - 1;
            if (routine.times().orElse(1) == 1) {
                takeLeast(free, first, last, minutes);
            } else {
                takeLeast(routine.times().orElseThrow(), free, first, last, minutes);
            }
        }
    }

    private void takeLeast(BitSet free, int first, int last, int[] minutes) {
        int least = -1;
        for (int at = free.nextSetBit(first); at >= 0 && at <= last; at = free.nextSetBit(at + 1)) {
            if (least < 0 || minutes[at] < minutes[least]) {
                least = at;
                if (minutes[at] == 0) {
                    break;
                }
            }
        }
        if (least >= 0) {
            taken.set(least);
        }
    }

    private void takeLeast(int wanted, BitSet free, int first, int last, int[] minutes) {
        long[] byLoad = new long[last - first + 1];
        int count = 0;
        for (int at = free.nextSetBit(first); at >= 0 && at <= last; at = free.nextSetBit(at + 1)) {
            byLoad[count++] = (long) minutes[at] << Integer.SIZE | at;
        }
        Arrays.sort(byLoad, 0, count);
        for (int i = 0; i < Math.min(count, wanted); i++) {
            taken.set((int) byLoad[i]);
        }
    }

    /** Gives up, for each event, the day nearest to it in its cycle, the earlier on a tie. */
    void giveWayTo(List<Appointment> events) {
        for (Appointment event : events) {
            Window days = cycle(event.first());
            int at = days.isEmpty() ? -1 : nearest(plan.position(event.first()), days);
            if (at >= 0) {
                taken.clear(at);
            }
        }
    }

    private int nearest(int at, Window days) {
        int first = plan.position(days.first());
        int last = plan.position(days.last());
        int before = at < first ? -1 : taken.previousSetBit(Math.min(at, last));
        int after = at > last ? -1 : taken.nextSetBit(Math.max(at, first));
        boolean hasBefore = before >= first;
        boolean hasAfter = after >= 0 && after <= last;
        if (hasBefore && hasAfter) {
            return at - before <= after - at ? before : after;
        }
        return hasBefore ? before : hasAfter ? after : -1;
    }

    /** Adds what the routine takes to what each day holds. */
    void addTo(int[] minutes, int each) {
        for (int at = taken.nextSetBit(0); at >= 0; at = taken.nextSetBit(at + 1)) {
            minutes[at] += each;
        }
    }
}
