package dev.netplan.privacy;

import dev.netplan.format.Scalar;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan from which a person was erased: the contact and every reference to it are gone, and what still names the
 * person in words is told. No program can be sure of that, so a person has to look.
 */
public final class Erasure {

    private final Plan plan;
    private final Finder names = new Finder();
    private final List<Mention> mentions = new ArrayList<>();

    private Erasure(Plan before, Contact erased) {
        this.plan = new Eraser(before, erased.id()).erased();
        learn(erased, Set.copyOf(Names.parts(before.owner().name())));
        TreeWalk.over(plan, new Search());
    }

    /**
     * Erases a contact from a plan.
     *
     * @throws IllegalArgumentException when the plan has no such contact
     */
    public static Erasure of(Plan plan, String contact) {
        return new Erasure(plan, plan.contacts().find(contact).orElseThrow(() -> new IllegalArgumentException(
                "`contacts` does not define `" + contact + "`; expected one of its ids.")));
    }

    private void learn(Contact erased, Set<String> partsOfOwner) {
        List<String> known = new ArrayList<>(List.of(erased.id(), Names.capitalized(erased.id()), erased.name()));
        known.addAll(Spellings.of(erased.name()));
        known.addAll(Spellings.joined(Names.parts(erased.name())));
        known.addAll(erased.email());
        known.addAll(erased.phone());
        known.addAll(erased.profiles().values());
        known.stream().filter(Names::isTelling).forEach(name -> names.add(name, name));
        Names.parts(erased.name()).stream().filter(part -> !partsOfOwner.contains(part))
            .forEach(part -> {
                names.addAsWritten(part, part);
                Spellings.of(part).forEach(spelling -> names.addAsWritten(spelling, spelling));
            });
    }

    /** The plan without the person. */
    public Plan plan() {
        return plan;
    }

    /** Where the person may still be named, in the order of the plan. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** By what names a text may speak of the person: for comments, which the plan does not hold. */
    public List<String> namesIn(String text) {
        return names.in(text).stream().distinct().toList();
    }

    /** Looks at texts and ids, and leaves them as they are. */
    private final class Search implements TreeWalk.Visitor {

        private void look(TreeWalk.At at, String text) {
            namesIn(text).forEach(name -> mentions.add(new Mention(at.path(), name, text)));
        }

        @Override
        public Object value(TreeWalk.At at, Scalar<?> type, Object value) {
            if (type.freeText()) {
                look(at, value.toString());
            }
            return value;
        }

        @Override
        public String key(TreeWalk.At at, String key) {
            look(at, key);
            return key;
        }

        @Override
        public @Nullable Object extension(TreeWalk.At at, Object value) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> {
                    look(at, (String) key);
                    extension(at, inner);
                });
            } else if (value instanceof List<?> list) {
                list.forEach(inner -> extension(at, inner));
            } else {
                look(at, value.toString());
            }
            return value;
        }
    }
}
