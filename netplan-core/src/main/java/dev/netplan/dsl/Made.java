package dev.netplan.dsl;

import java.util.List;
import java.util.Optional;

/**
 * What became of a telling.
 *
 * @param value the element, if it could be built
 * @param flaws what was said of it and cannot be
 */
record Made<T>(Optional<T> value, List<Flaw> flaws) {

    /** The element, unless something in it cannot be. */
    Optional<T> sound() {
        return flaws.isEmpty() ? value : Optional.empty();
    }
}
