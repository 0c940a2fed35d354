package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Item;
import dev.netplan.model.PlanPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was written down, and how much of what was planned it ticked off: two numbers that need not agree. */
final class TickedText {

    private TickedText() {}

    /** {@code 3 entries; 1 of 2 planned things ticked off}. */
    static String of(int entries, List<Item> planned) {
        Set<PlanPath> events = new HashSet<>();
        int things = 0;
        int done = 0;
        for (Item item : planned) {
            // an event of several days is one thing to do
            if (item.kind() != Item.Kind.EVENT || events.add(item.path())) {
                things++;
                done += item.state() == Item.State.DONE ? 1 : 0;
            }
        }
        return Words.count(entries, "entry", "entries") + "; "
                + (things == 0 ? "nothing planned"
                        : done + " of " + Words.count(things, "planned thing") + " ticked off");
    }
}
