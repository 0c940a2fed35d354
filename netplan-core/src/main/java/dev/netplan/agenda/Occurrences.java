package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Entry;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/**
 * The days on which a routine falls, and how it stands with each. The entries of a cycle tick its days off in order.
 */
public final class Occurrences {

    private final RoutineDays routine;
    private final PlanDays plan;
    private final Once<BitSet> done;
    /** The first day that is not missed: the days before it that are not done are. */
    private final int openFrom;

    Occurrences(RoutineDays routine, PlanDays plan, Journal journal) {
        this.routine = routine;
        this.plan = plan;
        this.openFrom = firstOpenDay(journal.asOf());
        this.done = Once.by(() -> tickedOff(journal));
    }

    private int firstOpenDay(LocalDate asOf) {
        Window range = routine.range();
        if (!range.holds(asOf)) {
            return asOf.isBefore(range.first()) ? 0 : plan.length();
        }
        return plan.position(routine.cycle(asOf).first());
    }

    private BitSet tickedOff(Journal journal) {
        BitSet ticked = new BitSet();
        if (routine.taken().isEmpty()) {
            return ticked;
        }
        List<Fact> facts = journal.facts(routine.routine().activity(), routine.range());
        while (!facts.isEmpty()) {
            Window cycle = routine.cycle(facts.get(0).on());
            tick(cycle, facts, journal, ticked);
            facts = journal.facts(routine.routine().activity(),
                    new Window(cycle.last().plusDays(1), routine.range().last()));
        }
        return ticked;
    }

    private void tick(Window cycle, List<Fact> facts, Journal journal, BitSet ticked) {
        int last = plan.position(cycle.last());
        int day = routine.taken().nextSetBit(plan.position(cycle.first()));
        for (Fact fact : facts) {
            // where nothing is left to tick off, the rest of the cycle need not be looked at
            if (day < 0 || day > last || !cycle.holds(fact.on())) {
                return;
            }
            if (isOf(fact.entry(), journal)) {
                ticked.set(day);
                day = routine.taken().nextSetBit(day + 1);
            }
        }
    }

    private boolean isOf(Entry entry, Journal journal) {
        Routine wanted = routine.routine();
        return (wanted.people().isEmpty() || !Collections.disjoint(wanted.people(), entry.everybody()))
                && (wanted.in().isEmpty() || !Collections.disjoint(wanted.in(), journal.communitiesOf(entry)));
    }

    /** The routine. */
    public Routine routine() {
        return routine.routine();
    }

    /** Its days within a stretch, in order. */
    public List<LocalDate> days(Window stretch) {
        List<LocalDate> days = new ArrayList<>();
        tell(stretch, (day, state) -> days.add(day));
        return Collections.unmodifiableList(days);
    }

    /** The first day of the cycle that holds a day, though the routine may begin later. */
    public LocalDate cycleStart(LocalDate day) {
        return routine.cycleStart(day);
    }

    /** Whether the routine says itself on which days it falls; else the agenda chooses them. */
    public boolean isBoundToDays() {
        return routine.isBoundToDays();
    }

    /** How many of its days lie within a stretch. */
    public int count(Window stretch) {
        Window inside = stretch.meet(routine.range());
        if (inside.isEmpty()) {
            return 0;
        }
        int count = 0;
        int last = plan.position(inside.last());
        BitSet taken = routine.taken();
        for (int at = taken.nextSetBit(plan.position(inside.first())); at >= 0 && at <= last; at =
                taken.nextSetBit(at + 1)) {
            count++;
        }
        return count;
    }

    /** Its days as bits: how many days after the plan's first each one is. The caller may change the set. */
    public BitSet positions() {
        return (BitSet) routine.taken().clone();
    }

    /** Tells its days within a stretch, in order, and how it stands with each. */
    void tell(Window stretch, BiConsumer<LocalDate, Item.State> days) {
        Window inside = stretch.meet(routine.range());
        if (!inside.isEmpty()) {
            int last = plan.position(inside.last());
            BitSet taken = routine.taken();
            for (int at = taken.nextSetBit(plan.position(inside.first())); at >= 0 && at <= last; at =
                    taken.nextSetBit(at + 1)) {
                days.accept(plan.day(at), state(at));
            }
        }
    }

    /** How it stands with one of its days; what it says of any other day means nothing. */
    public Item.State state(LocalDate day) {
        return state(plan.position(day));
    }

    private Item.State state(int at) {
        return done.get().get(Math.max(at, 0)) ? Item.State.DONE : at < openFrom ? Item.State.MISSED : Item.State.OPEN;
    }

    /** How many are done. */
    public int done() {
        return done.get().cardinality();
    }

    /** How many are missed: their cycle is over, and there were too few entries. */
    public int missed() {
        return routine.taken().get(0, openFrom).cardinality() - done.get().get(0, openFrom).cardinality();
    }

    /** How many are still open. */
    public int open() {
        return routine.taken().cardinality() - done() - missed();
    }

    /** The share of those done among those done or missed, 0 to 1; empty where there are none of either. */
    public OptionalDouble adherence() {
        int settled = done() + missed();
        return settled == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done() / settled);
    }
}
