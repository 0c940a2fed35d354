package dev.netplan.yaml.edit;

import dev.netplan.change.ContactMerge;
import dev.netplan.change.Renaming;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something to do to a plan. Values are such as {@link Plan#toTree()} holds: texts, whole numbers, truth values, lists
 * and maps; a text is read by the type of its key, so that {@code "6"} is a number where one belongs. Values of the
 * model that are one word or text in a plan stand for it: dates, times, lengths, weekdays, zones, how often,
 * activities, and constants that are a {@link dev.netplan.model.Word}. Nothing in an edit is null.
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
     * @param value the value, such as a tree holds
     */
    record Set(PlanPath path, Object value) implements Edit {

        /**
         * An edit that puts a value; lists and maps are copied.
         *
         * @throws IllegalArgumentException when the value, or one in it, is of a class that no plan holds
         */
        public Set {
            Objects.requireNonNull(path, "path");
            value = GivenValue.of("value", value);
        }

        @Override
        public Plan appliedTo(Plan plan) {
            return PathEdit.set(plan, path, value);
        }
    }

    /**
     * Puts a new element into a section, such as one of another plan: {@code new Add("contacts", lee.id(),
     * lee.toTree())}.
     *
     * @param section the section: {@code contacts}
     * @param id its id, which no other element of the section has
     * @param tree its keys; an {@code id} among them says the same id, and is left out
     */
    record Add(String section, String id, Map<String, Object> tree) implements Edit {

        /**
         * An edit that adds an element; its keys are copied.
         *
         * @throws IllegalArgumentException when a value is of a class that no plan holds
         */
        public Add {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(id, "id");
            tree = GivenValue.map("tree", tree);
        }

        @Override
        public Plan appliedTo(Plan plan) {
            PlanPath path = PlanPath.of(section, id);
            if (path.in(plan.toTree()).isPresent()) {
                throw new IllegalArgumentException("`" + path + "` is there already; expected an id that is new.");
            }
            return PathEdit.set(plan, path, PathEdit.isSection(section) ? keys(path) : tree);
        }

        /** The keys as they stand in the section, where the id is the key of the element. */
        private Map<String, Object> keys(PlanPath path) {
            Object told = tree.getOrDefault("id", id);
            if (!told.equals(id)) {
                throw new IllegalArgumentException("`" + path.key("id") + "` is `" + told + "`; expected `" + id
                        + "`, under which the element is added, or no `id`.");
            }
            Map<String, Object> keys = new LinkedHashMap<>(tree);
            keys.remove("id");
            return keys;
        }
    }

    /**
     * Takes something away, with all that is in it. What names it elsewhere stays, but for acceptances of an item of a
     * list, which is named by its position: they go with it, and those of the items behind it follow them.
     *
     * @param path the element, key or item
     */
    record Remove(PlanPath path) implements Edit {

        /** An edit that takes something away. */
        public Remove {
            Objects.requireNonNull(path, "path");
        }

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

        /** An edit that writes an entry. */
        public Append {
            Objects.requireNonNull(entry, "entry");
        }

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

        /** An edit that renames an element. */
        public Rename {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(to, "to");
        }

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

        /** An edit that merges two contacts. */
        public MergeContacts {
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(gone, "gone");
        }

        @Override
        public Plan appliedTo(Plan plan) {
            return ContactMerge.of(plan, kept, gone).merged();
        }
    }
}
