package dev.netplan.change;

import dev.netplan.change.Edits.Three;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random edits of a journal by people whose acceptances follow, as when {@code nplan} edits: entries come, go, change
 * and change places. An acceptance is known by its reason.
 */
final class Accepting {

    private static final int SELDOM = 4;

    private final Random random;
    private final String name;

    private Accepting(long seed, String name) {
        this.random = new Random(seed);
        this.name = name;
    }

    /** An entry, and the reasons why findings in it are accepted. */
    private record Accepted(Entry entry, List<String> reasons) {}

    /** Plans whose entries may be alike, and of which both sides accept what they will. */
    static Arbitrary<Three> threes() {
        return threes(false);
    }

    /** Plans without two entries that are alike, of which theirs alone accepts something new. */
    static Arbitrary<Three> threesOfWhichTheirsAccepts() {
        return threes(true);
    }

    private static Arbitrary<Three> threes(boolean apart) {
        Arbitrary<Plan> plans = PlanArbitraries.plans(8);
        return Combinators.combine(plans, plans, Arbitraries.longs(), Arbitraries.longs(), Arbitraries.longs())
            .as((plan, other, seed, ours, theirs) -> {
                List<Entry> entries = new ArrayList<>(plan.journal());
                entries.addAll(apart ? List.of() : plan.journal().subList(0, plan.journal().size() / 2));
                entries.addAll(other.journal());
                List<Entry> all = apart ? apart(entries) : entries;
                int half = all.size() / 2;
                List<Accepted> base = new Accepting(seed, "base").accepted(all.subList(0, half));
                List<Entry> others = all.subList(half, all.size());
                return new Three(plan(plan, base),
                        plan(plan, new Accepting(ours, "ours").edited(base, others, !apart)),
                        plan(plan, new Accepting(theirs, "theirs").edited(base, others, true)));
            });
    }

    /** By what an entry is known that was edited. */
    static Object known(Entry entry) {
        return List.of(entry.on(), entry.activity(), Set.copyOf(entry.everybody()));
    }

    /** The entry that an acceptance names. */
    static Entry named(Plan plan, Acceptance acceptance) {
        return plan.journal().get((Integer) acceptance.at().orElseThrow().steps().get(1));
    }

    private static List<Entry> apart(List<Entry> entries) {
        Map<Object, Entry> apart = new LinkedHashMap<>();
        entries.forEach(entry -> apart.put(known(entry), entry));
        return List.copyOf(apart.values());
    }

    private static Plan plan(Plan plan, List<Accepted> journal) {
        List<Acceptance> acceptances = new ArrayList<>();
        for (int i = 0; i < journal.size(); i++) {
            PlanPath entry = Parts.journal(i);
            journal.get(i).reasons().forEach(why -> acceptances.add(Acceptance.builder().rule("met-twice").why(why)
                .at(why.hashCode() % 2 == 0 ? entry : entry.key("next")).build()));
        }
        acceptances.sort(Comparator.comparing(Acceptance::why));
        return plan.withJournal(journal.stream().map(Accepted::entry).toList()).withAccept(acceptances);
    }

    private List<Accepted> accepted(List<Entry> entries) {
        List<Accepted> accepted = new ArrayList<>();
        entries.forEach(entry -> accepted.add(new Accepted(entry, reasons(accepted.size()))));
        return accepted;
    }

    private List<String> reasons(int number) {
        return random.nextBoolean() ? List.of(name + " " + number) : List.of();
    }

    private List<Accepted> edited(List<Accepted> journal, List<Entry> others, boolean accepts) {
        List<Accepted> edited = new ArrayList<>();
        for (Accepted accepted : journal) {
            List<String> reasons = new ArrayList<>(accepted.reasons());
            reasons.addAll(accepts && seldom() ? reasons(edited.size()) : List.of());
            if (!seldom()) {
                edited.add(new Accepted(
                        seldom() ? accepted.entry().withNote("edited " + random.nextInt(2)) : accepted.entry(),
                        reasons));
            }
        }
        for (Entry other : others) {
            if (seldom()) {
                edited.add(random.nextInt(edited.size() + 1),
                        new Accepted(other, accepts ? reasons(edited.size() + journal.size()) : List.of()));
            }
        }
        if (seldom()) {
            Collections.shuffle(edited, random);
        }
        return edited;
    }

    private boolean seldom() {
        return random.nextInt(SELDOM) == 0;
    }
}
