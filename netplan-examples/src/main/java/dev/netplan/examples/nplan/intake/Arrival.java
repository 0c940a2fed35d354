package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person or an event that a file tells of, before the plan knows it.
 *
 * @param kind what it becomes
 * @param keys the keys of the format that the file tells, as {@code toTree} writes them; no id
 */
public record Arrival(Kind kind, Map<String, Object> keys) {

    /** An id for what has none yet. */
    private static final String NOBODY = "nobody";

    /**
     * What arrives.
     *
     * @throws IllegalArgumentException when no element can have these keys
     */
    public Arrival {
        Map<String, Object> canonical = new LinkedHashMap<>(Kind.keys(kind.element(NOBODY, keys)));
        keys = Collections.unmodifiableMap(canonical);
    }

    /** The name. */
    public String name() {
        return String.valueOf(keys.get("name"));
    }

    /** The element that it becomes under an id. */
    Identified under(String id) {
        return kind.element(id, keys);
    }
}
