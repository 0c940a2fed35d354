package dev.netplan.yaml.edit;

import dev.netplan.change.ContactMerge;
import dev.netplan.change.Renaming;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something to do to a plan. Values are such as {@link Plan#toTree()} holds: texts, whole numbers, truth values, lists
 * and maps; a text is read by the type of its key, so that {@code "6"} is a number where one belongs.
 */
public sealed interface Edit {

    /**
     * The plan with this done to it.
     *
     * @throws IllegalArgumentException when that cannot be; the message says why, with the value met
     */
    Plan appliedTo(Plan plan);

    /**
     * A value as people type it in one line: a list or a map in brackets, such as {@code [kai, grace]}; else the text
     * itself.
     */
    static Object parsed(String text) {
        return TypedValue.of(text);
    }

    /**
     * Puts a value at a path, in place of the one there if there is one.
     *
     * @param path the element, key or item; one item more than a list has is a new one
     * @param value the value
     */
    record Set(PlanPath path, Object value) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            return PathEdit.set(plan, path, value);
        }
    }

    /**
     * Puts a new element into a section.
     *
     * @param section the section: {@code contacts}
     * @param id its id, which no other element of the section has
     * @param tree its keys
     */
    record Add(String section, String id, Map<String, Object> tree) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            PlanPath path = PlanPath.of(section, id);
            if (path.in(plan.toTree()).isPresent()) {
                throw new IllegalArgumentException("`" + path + "` is there already; expected an id that is new.");
            }
            return PathEdit.set(plan, path, tree);
        }
    }

    /**
     * Takes something away, with all that is in it. What names it elsewhere stays, but for acceptances of an item of a
     * list, which is named by its position: they go with it, and those of the items behind it follow them.
     *
     * @param path the element, key or item
     */
    record Remove(PlanPath path) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            return PathEdit.remove(plan, path);
        }
    }

    /**
     * Writes an entry behind the last one of the journal.
     *
     * @param entry the entry
     */
    record Append(Entry entry) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            List<Entry> journal = new ArrayList<>(plan.journal());
            journal.add(entry);
            return plan.withJournal(journal);
        }
    }

    /**
     * Calls an element by another id, wherever it is named.
     *
     * @param section the section in which it stands
     * @param id its id
     * @param to the new one
     */
    record Rename(String section, String id, String to) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            return Renaming.of(plan, section, id, to);
        }
    }

    /**
     * Makes one contact of two that are the same person.
     *
     * @param kept the id that stays
     * @param gone the id that goes; whatever names it then names the other
     */
    record MergeContacts(String kept, String gone) implements Edit {

        @Override
        public Plan appliedTo(Plan plan) {
            return ContactMerge.of(plan, kept, gone).merged();
        }
    }
}
