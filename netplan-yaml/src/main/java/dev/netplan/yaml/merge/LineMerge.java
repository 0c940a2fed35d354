package dev.netplan.yaml.merge;

/**
 * A merge that knows lines and no plans, such as git's own. It decides where a text is no plan that could be merged.
 * The texts come to it without a byte order mark and with each line ended by a line feed, so that the layout of a whole
 * file is no conflict; the merged text is laid out as ours afterwards.
 */
@FunctionalInterface
public interface LineMerge {

    /** The merged text, with git's markers around what does not go together, and how often that is. */
    TextMerge merge(String base, String ours, String theirs);
}
