package dev.netplan.examples.nplan.intake;

import java.util.List;

/**
 * What was understood of a file.
 *
 * @param all what arrives, in the order of the file
 * @param remarks what was left out or made up, a sentence each
 */
public record Arrivals(List<Arrival> all, List<String> remarks) {

    /** What was understood; the lists are copied. */
    public Arrivals {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
    }
}
