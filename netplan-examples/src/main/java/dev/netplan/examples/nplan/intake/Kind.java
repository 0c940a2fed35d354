package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Word;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a row, a card or an entry of a calendar becomes. */
public enum Kind implements Word {
    /** A person. */
    CONTACT,
    /** Something that takes place. */
    EVENT;

    /**
     * The element with such keys.
     *
     * @throws IllegalArgumentException when there can be none; the message tells why
     */
    Identified element(String id, Map<String, Object> keys) {
        Map<String, Object> tree = new LinkedHashMap<>(keys);
        tree.put("id", id);
        return this == CONTACT ? Contact.fromTree(tree) : Event.fromTree(tree);
    }

    /** The keys of an element, as the format writes them, without its id. */
    static Map<String, Object> keys(Identified element) {
        Map<String, Object> keys = new LinkedHashMap<>(element.toTree());
        keys.remove("id");
        return keys;
    }
}
