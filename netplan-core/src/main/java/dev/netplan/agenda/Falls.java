package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The days on which some things fall, counted in a time that does not grow with how many things they are. */
final class Falls {

    /** More routines than these are added up once, for every day of the plan. */
    private static final int FEW = 8;

    private final List<Occurrences> routines;
    /** The days of the others, in order. */
    private final long[] days;
    private final PlanDays plan;
    /** How often the routines fall before each day of the plan; empty where they are few. */
    private final int[] before;

    Falls(Collection<Occurrences> routines, Collection<LocalDate> days, PlanDays plan) {
        this.routines = List.copyOf(routines);
        this.days = new long[days.size()];
        int count = 0;
        for (LocalDate day : days) {
            this.days[count++] = day.toEpochDay();
        }
        Arrays.sort(this.days);
        this.plan = plan;
        this.before = new int[routines.size() > FEW ? plan.length() + 1 : 0];
        if (routines.size() > FEW) {
            addUp();
        }
    }

    private void addUp() {
        for (Occurrences routine : routines) {
            BitSet taken = routine.positions();
            for (int at = taken.nextSetBit(0); at >= 0; at = taken.nextSetBit(at + 1)) {
                before[at + 1]++;
            }
        }
        Arrays.parallelPrefix(before, Integer::sum);
    }

    /** How often something falls on the days of a stretch. */
    int count(Window stretch) {
        if (stretch.isEmpty()) {
            return 0;
        }
        int others = countBefore(stretch.last().toEpochDay() + 1) - countBefore(stretch.first().toEpochDay());
        return others + (routines.size() > FEW ? countOfMany(stretch) : countOfFew(stretch));
    }

    private int countOfFew(Window stretch) {
        int count = 0;
        for (Occurrences routine : routines) {
            count += routine.count(stretch);
        }
        return count;
    }

    private int countOfMany(Window stretch) {
        Window inside = stretch.meet(plan.calendar().days());
        return inside.isEmpty() ? 0
                : before[plan.position(inside.last()) + 1] - before[plan.position(inside.first())];
    }

    /** How many of the other days come before a day. */
    private int countBefore(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
