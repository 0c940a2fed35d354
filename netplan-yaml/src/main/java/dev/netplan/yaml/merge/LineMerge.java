package dev.netplan.yaml.merge;

/**
 * A merge that knows lines and no plans, such as git's own. It decides where a text is no plan that could be merged.
 */
@FunctionalInterface
public interface LineMerge {

    /** The merged text, with git's markers around what does not go together, and how often that is. */
    TextMerge merge(String base, String ours, String theirs);
}
