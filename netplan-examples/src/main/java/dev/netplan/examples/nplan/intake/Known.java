package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import java.util.Collection;

/** What a plan knows of one kind, and takes in row by row. */
interface Known {

    /** Takes in an element, in the place of the one of its id; new ones are those of the file that is read. */
    void put(Identified element, boolean isNew);

    /** All elements, in the order of the plan and then of the file. */
    Collection<Identified> all();

    /** Whether there is an element of that id. */
    boolean has(String id);

    /** Whom or what a row speaks of. */
    Match match(Arrival arrival);

    /** What a row brings to the one that it speaks of. */
    default Filling filling(Identified there, Arrival arrival) {
        return Filling.of(there, arrival);
    }
}
