package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One contact made of two that are the same person. What only one of them has stays, lists and maps are joined, of the
 * last days of contact the later one holds, and notes follow each other. Where both have another single value, that of
 * the contact that is kept stays, and the other is told by {@link #dropped}; so is that they met through each other.
 *
 * @param merged the plan in which every name of the other is one of the contact that is kept
 * @param dropped what is in the plan no more, as changes of the contact that is kept
 */
public record ContactMerge(Plan merged, List<Change> dropped) {

    private static final Set<String> JOINED = Set.of("toward", "email", "phone", "tags", "can-offer", "could-use");

    /** What came out of it; the list is copied. */
    public ContactMerge {
        Objects.requireNonNull(merged, "merged");
        dropped = List.copyOf(Objects.requireNonNull(dropped, "dropped"));
    }

    /**
     * Makes one contact of two.
     *
     * @param kept the id that stays
     * @param gone the id that goes
     * @throws IllegalArgumentException when there are not two such contacts, or they are to be introduced to each other
     */
    public static ContactMerge of(Plan plan, String kept, String gone) {
        Contact one = contact(plan, kept);
        Contact other = contact(plan, gone);
        if (kept.equals(gone)) {
            throw new IllegalArgumentException("`" + kept + "` stands for both; expected two contacts.");
        }
        for (Introduction introduction : plan.introductions()) {
            if (introduction.between().containsAll(List.of(kept, gone))) {
                throw new IllegalArgumentException("`introductions." + introduction.id()
                        + "` is between the two; expected two contacts that are one person.");
            }
        }
        List<Change> dropped = new ArrayList<>();
        Map<String, Object> tree = joined(PlanPath.of("contacts", kept), one.toTree(), other.toTree(), dropped);
        Contact joined = notThrough(List.of(kept, gone), Contact.fromTree(tree), dropped);
        List<Contact> contacts = plan.contacts().stream().filter(contact -> !contact.id().equals(gone))
            .map(contact -> contact.id().equals(kept) ? joined : contact).toList();
        Plan without = new Naming("contacts", Map.of(gone, kept)).renamed(plan.withContacts(ById.copyOf(contacts)));
        return new ContactMerge(without, dropped);
    }

    /** The contact, whom the owner did not meet through itself. */
    private static Contact notThrough(List<String> ids, Contact contact, List<Change> dropped) {
        Optional<String> via = contact.met().flatMap(Met::via).filter(ids::contains);
        if (via.isEmpty()) {
            return contact;
        }
        PlanPath met = PlanPath.of("contacts", contact.id()).key("met");
        dropped.add(Change.removed(met.key("via"), via.get()));
        Map<String, Object> others = new LinkedHashMap<>(Parts.map(contact.met().orElseThrow().toTree()));
        others.remove("via");
        return contact.withMet(others.isEmpty() ? Optional.empty() : Optional.of(Met.fromTree(others)));
    }

    private static Contact contact(Plan plan, String id) {
        return plan.contacts().find(id).orElseThrow(
                () -> new IllegalArgumentException(
                        "`contacts` does not define `" + id + "`; expected one of its ids."));
    }

    private static Map<String, Object> joined(PlanPath path, Map<?, ?> one, Map<?, ?> other, List<Change> dropped) {
        Map<String, Object> joined = new LinkedHashMap<>();
        one.forEach((key, value) -> joined.put((String) key, value));
        other.forEach((name, value) -> {
            String key = (String) name;
            Object held = joined.get(key);
            if (held == null) {
                joined.put(key, value);
            } else if (!held.equals(value) && !key.equals("id")) {
                joined.put(key, joined(path.key(key), key, held, Objects.requireNonNull(value), dropped));
            }
        });
        return joined;
    }

    private static Object joined(PlanPath path, String key, Object one, Object other, List<Change> dropped) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> more) {
            return joined(path, map, more, dropped);
        }
        if (JOINED.contains(key) || (one instanceof List && other instanceof List)) {
            Set<Object> items = new LinkedHashSet<>(items(one));
            items.addAll(items(other));
            return List.copyOf(items);
        }
        if (key.equals("last-contact")) {
            return one.toString().compareTo(other.toString()) < 0 ? other : one;
        }
        if (key.equals("notes")) {
            return one + "\n" + other;
        }
        dropped.add(Change.changed(path, other, one));
        return one;
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
