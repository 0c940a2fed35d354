package dev.netplan.change;

import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import java.time.LocalDate;
import java.util.Set;

/**
 * By what an entry of the journal is known again that was edited in place: its day and deed, and at best its people.
 */
public final class EntrySigns {

    private EntrySigns() {}

    private record WithPeople(LocalDate on, Activity activity, Set<String> people) {}

    private record Deed(LocalDate on, Activity activity) {}

    /** The surest sign: the day, what was done, and everybody it was done with; equal for the same entry. */
    public static Object withPeople(Entry entry) {
        return new WithPeople(entry.on(), entry.activity(), Set.copyOf(entry.everybody()));
    }

    /** The next one, for an entry of which the people were edited too: the day, and what was done. */
    public static Object deed(Entry entry) {
        return new Deed(entry.on(), entry.activity());
    }
}
