package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random edits of a plan: fields, elements and entries of another plan come in, some of its own go. */
final class Edits {

    private static final int SELDOM = 4;

    private final Random random;

    private Edits(Random random) {
        this.random = random;
    }

    /** Three plans, the second and third of which were made of the first. */
    record Three(Plan base, Plan ours, Plan theirs) {}

    /** Plans that two people could have made of one. */
    static Arbitrary<Three> threes() {
        Arbitrary<Plan> plans = PlanArbitraries.plans();
        return Combinators.combine(plans, plans, Arbitraries.longs(), Arbitraries.longs())
            .as((base, other, ours, theirs) -> new Three(base, new Edits(new Random(ours)).edit(base, other),
                    new Edits(new Random(theirs)).edit(base, other)));
    }

    private Plan edit(Plan plan, Plan other) {
        Map<String, ById<?>> sections = new LinkedHashMap<>();
        for (Key<Plan, PlanParts> key : Parts.sections()) {
            sections.put(key.name(), section(key, Parts.section(plan, key), Parts.section(other, key)));
        }
        Map<String, Object> head = mixed(Parts.head(plan), Parts.head(other), Plan::fromTree).map(Parts::head)
            .orElse(Parts.head(plan));
        return Parts.join(head, sections, journal(plan.journal(), other.journal()));
    }

    private ById<?> section(Key<Plan, PlanParts> key, ById<?> own, ById<?> other) {
        List<Identified> edited = new ArrayList<>();
        for (Identified element : own) {
            Optional<? extends Identified> twin = other.find(element.id());
            if (seldom() && twin.isPresent()) {
                edited.add(mixed(Parts.tree(element), Parts.tree(twin.get()),
                        tree -> Parts.element(key, element.id(), tree))
                    .orElse(element));
            } else if (!seldom()) {
                edited.add(element);
            }
        }
        for (Identified element : other) {
            if (!own.has(element.id()) && seldom()) {
                edited.add(element);
            }
        }
        return ById.copyOf(edited);
    }

    private List<Entry> journal(List<Entry> own, List<Entry> other) {
        List<Entry> edited = new ArrayList<>();
        for (Entry entry : own) {
            if (seldom()) {
                edited.add(entry.withNote("edited " + random.nextInt(2)));
            } else if (!seldom()) {
                edited.add(entry);
            }
            if (seldom() && !other.isEmpty()) {
                edited.add(other.get(random.nextInt(other.size())));
            }
        }
        return edited;
    }

    private <T> Optional<T> mixed(Map<String, Object> own, Map<String, Object> other,
            Function<Map<String, Object>, T> build) {
        Map<String, Object> tree = new LinkedHashMap<>(own);
        own.keySet().forEach(key -> {
            if (seldom()) {
                tree.remove(key);
            }
        });
        other.forEach((key, value) -> {
            if (seldom()) {
                tree.put(key, value);
            }
        });
        try {
            return Optional.of(build.apply(tree));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private boolean seldom() {
        return random.nextInt(SELDOM) == 0;
    }
}
