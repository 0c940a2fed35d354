package dev.netplan.yaml.merge;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.format.MapById;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.testing.PlanArbitraries;
import dev.netplan.yaml.edit.LaidOut;
import dev.netplan.yaml.write.PlanWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The text of a plan, and two that different people made of it: elements, keys, entries and comments come and go. */
record Apart(String base, String ours, String theirs) {

    /** Texts of which each is a plan without mistakes. */
    static Arbitrary<Apart> texts() {
        return texts((plan, seed) -> PlanWriter.yaml(plan));
    }

    /** The same, as people lay texts out. */
    static Arbitrary<Apart> textsInAnyLayout() {
        return texts((plan, seed) -> LaidOut.of(plan.toTree(), seed));
    }

    private static Arbitrary<Apart> texts(BiFunction<Plan, Long, String> written) {
        Arbitrary<Plan> plans = PlanArbitraries.plans();
        return Combinators.combine(plans, plans, Arbitraries.longs())
            .as((plan, other, seed) -> new Hand(new Random(seed)).apart(plan, written.apply(plan, seed), other));
    }

    TextMerge merged(LineMerge lines) {
        return TextMerge.of(base, ours, theirs, lines);
    }

    /** The texts below a line that all of them begin with. */
    Apart under(String line) {
        return new Apart(line + base, line + ours, line + theirs);
    }

    /** The texts with lines that end as on Windows in some of them, and as elsewhere in the others. */
    Apart endingInPairs(boolean inBase, boolean inOurs, boolean inTheirs) {
        return new Apart(ending(base, inBase), ending(ours, inOurs), ending(theirs, inTheirs));
    }

    private static String ending(String text, boolean inPairs) {
        return text.replace("\r\n", "\n").replace("\n", inPairs ? "\r\n" : "\n");
    }

    /** Somebody who edits at random. */
    private static final class Hand {

        private static final int SELDOM = 6;

        private final Random random;

        Hand(Random random) {
            this.random = random;
        }

        private boolean seldom() {
            return random.nextInt(SELDOM) == 0;
        }

        Apart apart(Plan plan, String written, Plan other) {
            String text = written;
            if (random.nextInt(4) == 0) {
                text = text.stripTrailing();
            }
            Side base = remarked(Side.of(text).orElseThrow(), "shared");
            return new Apart(base.text(), ends(edited(base, other, "ours")), ends(edited(base, other, "theirs")));
        }

        private String ends(Side side) {
            return random.nextInt(5) == 0 ? ending(side.text(), true) : side.text();
        }

        private Side edited(Side base, Plan other, String name) {
            return remarked(base.become(edited(base.plan(), other)).orElse(base), name);
        }

        /** The text with some comments more; each is like no other. */
        private Side remarked(Side side, String name) {
            Side remarked = side;
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                List<Landmark> all = remarked.landmarks().all();
                Landmark landmark = all.get(random.nextInt(all.size()));
                TextLines lines = TextLines.of(remarked.text());
                String remark = "# " + name + " " + i + "!";
                TextLines.Builder text = new TextLines.Builder(lines).own(0, landmark.line());
                if (landmark.opens() && random.nextBoolean()) {
                    text.add(" ".repeat(landmark.column()) + remark).own(landmark.line(), lines.size());
                } else {
                    text.add(lines.line(landmark.line()) + "   " + remark).own(landmark.line() + 1, lines.size());
                }
                Plan plan = remarked.plan();
                remarked = Side.of(text.build()).filter(done -> done.plan().equals(plan))
                    .filter(done -> done.remarks().stream().anyMatch(found -> found.text().equals(remark)))
                    .orElse(remarked);
            }
            return remarked;
        }

        private Plan edited(Plan plan, Plan other) {
            Map<String, Object> tree = plan.toTree();
            Map<String, Object> parts = new LinkedHashMap<>();
            for (Key<Plan, PlanParts> key : Plan.shape().keys()) {
                if (key.type() instanceof MapById<?> type) {
                    parts.put(key.name(), section(type, elements(key, plan), elements(key, other)));
                }
            }
            parts.put("journal", journal(plan.journal(), other.journal()));
            if (seldom()) {
                tree.put("title", "Edited " + random.nextInt(2));
            }
            tree.keySet().removeAll(parts.keySet());
            return Plan.shape().with(Plan.fromTree(tree), parts);
        }

        private static ById<?> elements(Key<Plan, PlanParts> key, Plan plan) {
            return (ById<?>) key.value(plan).orElse(ById.empty());
        }

        private ById<?> section(MapById<?> type, ById<?> own, ById<?> other) {
            List<Identified> edited = new ArrayList<>();
            for (Identified element : own) {
                if (seldom()) {
                    edited.add(changed(type, element, other));
                } else if (!seldom()) {
                    edited.add(element);
                }
            }
            other.forEach(element -> {
                if (!own.has(element.id()) && seldom()) {
                    edited.add(element);
                }
            });
            return ById.copyOf(edited);
        }

        /** An element in which a key is gone, or has another's value. */
        private Identified changed(MapById<?> type, Identified element, ById<?> other) {
            Map<String, Object> tree = element.toTree();
            List<String> keys = List.copyOf(tree.keySet());
            String key = keys.get(random.nextInt(keys.size()));
            Optional<Object> value = other.stream().map(twin -> twin.toTree().get(key)).filter(held -> held != null)
                .findFirst();
            if (!key.equals("id")) {
                value.ifPresentOrElse(held -> tree.put(key, held), () -> tree.remove(key));
            }
            try {
                return type.element().fromTree(tree);
            } catch (IllegalArgumentException impossible) {
                return element;
            }
        }

        private List<Entry> journal(List<Entry> own, List<Entry> other) {
            List<Entry> edited = new ArrayList<>();
            for (Entry entry : own) {
                if (seldom()) {
                    edited.add(entry.withNote("edited " + random.nextInt(2)));
                } else if (!seldom()) {
                    edited.add(entry);
                }
            }
            for (Entry entry : other) {
                if (seldom()) {
                    edited.add(entry);
                }
            }
            return edited;
        }
    }
}
