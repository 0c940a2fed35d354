package dev.netplan.check;

import dev.netplan.model.PlanPath;
import java.util.Objects;
import java.util.Optional;

/**
 * Another place that a finding speaks of: the earlier of two duplicates, the element referred to.
 *
 * @param message what is there
 * @param path the element or value there
 * @param place where it is, when the plan was read from a text
 */
public record Related(String message, PlanPath path, Optional<Place> place) {

    /** Another place. */
    public Related {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
    }

    /** What is at a path, its place not known yet. */
    public static Related at(PlanPath path, String message) {
        return new Related(message, path, Optional.empty());
    }
}
