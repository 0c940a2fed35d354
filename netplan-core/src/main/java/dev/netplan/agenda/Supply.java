package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.Journal;
import dev.netplan.model.Goal;
import java.util.List;

/** What of the plan serves which goal. */
sealed interface Supply permits SupplyOfFew, IndexedSupply {

    /** No more things than these are asked one by one: that costs less than to keep together what is alike. */
    int FEW = 16;

    /** What some routines, some events and the actions of a plan supply. */
    static Supply of(Journal journal, List<Occurrences> routines, List<Appointment> events, PlanDays days) {
        return routines.size() + events.size() + journal.actions().size() <= FEW
                ? new SupplyOfFew(journal, routines, events) : new IndexedSupply(journal, routines, events, days);
    }

    /** How often something falls on some days that serves a goal; what is done does not count. */
    int count(Goal goal, Window stretch);

    /** Whether anything serves a goal, whenever it falls. */
    boolean has(Goal goal);
}
