package dev.netplan.format;

import java.util.Map;

/** An element that has an id: the key under which it stands in its section. */
public interface Identified extends Extended {

    /** The id: lower-case letters, digits and hyphens, at most 64, the first not a hyphen. */
    String id();

    /**
     * The element as maps, lists and single values, with the keys of the format. Its id is the first of them, as
     * {@code id}; in a section, where it is the key of the element, no {@code id} stands.
     */
    @Override
    Map<String, Object> toTree();
}
