package dev.netplan.change;

import dev.netplan.model.PlanPath;
import java.util.Objects;
import java.util.Optional;

/**
 * What two sides changed in ways that do not go together. Values are such as {@link dev.netplan.model.Plan#toTree()}
 * holds.
 *
 * @param path the element or field; an entry's position is the one in ours, or in the base where ours has it no more
 * @param base the value that both started from; empty where there was none
 * @param ours the value on our side, which the merged plan holds; empty where it is removed
 * @param theirs the value on their side; empty where it is removed
 */
public record Conflict(PlanPath path, Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {

    /** A conflict; its values are copied. */
    public Conflict {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
        base = base.map(Trees::copy);
        ours = ours.map(Trees::copy);
        theirs = theirs.map(Trees::copy);
    }

    /** The conflict in a line: {@code goals.meetups.times 6 -> ours 8, theirs 7}. */
    @Override
    public String toString() {
        return path + " " + Trees.text(base) + " -> ours " + Trees.text(ours) + ", theirs " + Trees.text(theirs);
    }
}
