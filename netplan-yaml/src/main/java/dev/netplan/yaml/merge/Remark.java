package dev.netplan.yaml.merge;

import java.util.List;

/**
 * A comment and what it belongs to.
 *
 * @param text the comment, with its {@code #}
 * @param gap the white space before it, where it stands behind something
 * @param where how it stands to what it belongs to
 * @param path what it belongs to
 */
record Remark(String text, String gap, Where where, List<Object> path) {

    /** How a comment stands to what it belongs to. */
    enum Where {
        /** On lines of its own before it. */
        BEFORE,
        /** On the line on which it begins. */
        BESIDE,
        /** On lines of its own behind it. */
        BEHIND
    }
}
