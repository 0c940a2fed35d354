package dev.netplan.check;

import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Set;

/**
 * What only the text of a plan can tell, for the rules that look at it. A plan that was not read from a text has none.
 *
 * @param cutByComments unquoted texts that end at a comment whose {@code #} has no space behind it
 * @param declared the elements that the text declares and that the plan lacks because something in them is broken
 * @param shared whether a path stands in a file that is no optional include, and so is likely to be shared
 */
public record TextFacts(List<PlanPath> cutByComments, Set<PlanPath> declared, Shared shared) {

    /** No text. */
    public static final TextFacts NONE = new TextFacts(List.of(), Set.of(), path -> false);

    /** Whether a path stands in a file that is likely to be shared. */
    @FunctionalInterface
    public interface Shared {

        /** Whether the path stands in a file that is no optional include. */
        boolean test(PlanPath path);
    }
}
