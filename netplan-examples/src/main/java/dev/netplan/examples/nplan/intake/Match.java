package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whom or what of a plan a row speaks of.
 *
 * @param known the one, where it is sure
 * @param possible the ids of those it could be, where it is not
 */
record Match(Optional<Identified> known, List<String> possible) {

    static Match sure(Identified known) {
        return new Match(Optional.of(known), List.of());
    }

    static Match unsure(Collection<String> possible) {
        return new Match(Optional.empty(), List.copyOf(possible));
    }

    static Match none() {
        return unsure(List.of());
    }
}
