package dev.netplan.yaml.edit;

import java.util.Comparator;

/**
 * Something in place of a stretch of a text.
 *
 * @param depth how deep it belongs, where it is whole lines: the further it is moved in the deeper, and items of a list
 * deeper than keys in their column
 */
record Patch(int from, int to, String with, int depth) {

    /** New lines before what is taken out behind them; of several on one place those of the deepest part first. */
    static final Comparator<Patch> IN_ORDER = Comparator.comparingInt(Patch::from)
        .thenComparing(patch -> patch.to() > patch.from()).thenComparing(Patch::depth, Comparator.reverseOrder());
}
