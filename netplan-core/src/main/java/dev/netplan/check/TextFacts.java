package dev.netplan.check;

import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What only the text of a plan can tell, for the rules that look at it. A plan that was not read from a text has none.
 *
 * @param cutByComments unquoted texts that end at a comment whose {@code #} has no space behind it
 * @param declared the elements that the text declares and that the plan lacks because something in them is broken, and
 * the sections that it declares in a form that is none
 * @param shared whether a path stands in a file that is no optional include, and so is likely to be shared
 * @param lists whether a list stands at a path where a single value could stand too
 */
public record TextFacts(List<PlanPath> cutByComments, Set<PlanPath> declared, Predicate<PlanPath> shared,
        Predicate<PlanPath> lists) {

    /** What a text tells; its list and its set are copied. */
    public TextFacts {
        cutByComments = List.copyOf(Objects.requireNonNull(cutByComments, "cutByComments"));
        declared = Set.copyOf(Objects.requireNonNull(declared, "declared"));
        Objects.requireNonNull(shared, "shared");
        Objects.requireNonNull(lists, "lists");
    }

    /** No text. */
    public static final TextFacts NONE = new TextFacts(List.of(), Set.of(), path -> false, path -> false);

    /**
     * The path of one of several values under a key: the key's own where a single value stands there, else the item's.
     *
     * @param key the path of the key
     * @param position the value's position, from 0
     * @param size how many values there are
     */
    public PlanPath item(PlanPath key, int position, int size) {
        return size > 1 || lists.test(key) ? key.item(position) : key;
    }
}
