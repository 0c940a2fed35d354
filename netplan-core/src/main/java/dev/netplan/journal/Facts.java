package dev.netplan.journal;

import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts in order of time, and the same ones by person, event and activity. */
final class Facts {

    private final Plan plan;
    private final List<Fact> all;
    private final Once<Map<String, Dealings>> byPerson = Once.by(this::groupByPerson);
    private final Once<Map<String, List<Fact>>> byEvent = Once.by(this::groupByEvent);
    private final Once<Map<Activity, List<Fact>>> byActivity = Once.by(() -> byActivity(all()));

    private Facts(Plan plan, List<Fact> all) {
        this.plan = plan;
        this.all = all;
    }

    static Facts of(Plan plan, LocalDate asOf) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < plan.journal().size(); i++) {
            Entry entry = plan.journal().get(i);
            if (!entry.on().isAfter(asOf)) {
                facts.add(new Fact(i, entry));
            }
        }
        Collections.sort(facts);
        return new Facts(plan, Collections.unmodifiableList(facts));
    }

    List<Fact> all() {
        return all;
    }

    Dealings with(String contact) {
        return byPerson.get().getOrDefault(contact, Dealings.NONE);
    }

    List<Fact> at(String event) {
        return byEvent.get().getOrDefault(event, List.of());
    }

    List<Fact> of(Activity wanted) {
        return byActivity.get().getOrDefault(wanted, List.of());
    }

    /** The last fact that counts as an activity, with whomever. */
    Optional<Fact> lastOf(Activity wanted) {
        return last(of(wanted));
    }

    static Optional<Fact> last(List<Fact> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }

    /** Whether a fact was a standard activity, or one of the plan's own that is like it. */
    boolean is(Fact fact, StandardActivity wanted) {
        return plan.standard(fact.entry().activity()).filter(wanted::equals).isPresent();
    }

    /** What was done counts as itself and, for one of the plan's own, as the standard activity that it is like. */
    List<Activity> countsAs(Activity done) {
        return plan.activities().find(done.id()).map(OwnActivity::like).map(like -> List.of(done, like.activity()))
            .orElseGet(() -> List.of(done));
    }

    /** Those of some facts, in order of time, that lie within some days. */
    static List<Fact> within(Window days, List<Fact> facts) {
        if (days.isEmpty()) {
            return List.of();
        }
        return facts.subList(firstFrom(days.first(), facts), firstFrom(days.last().plusDays(1), facts));
    }

    private static int firstFrom(LocalDate day, List<Fact> facts) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Some facts by what they count as. */
    Map<Activity, List<Fact>> byActivity(List<Fact> some) {
        return groupBy(some, entry -> countsAs(entry.activity()));
    }

    /** Facts by what their entries speak of; each list in the order of the facts. */
    static <K> Map<K, List<Fact>> groupBy(List<Fact> some, Function<Entry, List<K>> keys) {
        Map<K, List<Fact>> groups = new HashMap<>();
        for (Fact fact : some) {
            for (K key : keys.apply(fact.entry())) {
                groups.computeIfAbsent(key, first -> new ArrayList<>()).add(fact);
            }
        }
        groups.replaceAll((key, facts) -> Collections.unmodifiableList(facts));
        return groups;
    }

    private Map<String, List<Fact>> groupByEvent() {
        return groupBy(all, entry -> entry.at().map(List::of).orElse(List.of()));
    }

    private Map<String, Dealings> groupByPerson() {
        Map<String, Dealings> people = new HashMap<>();
        Map<String, List<Fact>> met = groupBy(all, Entry::met);
        groupBy(all, Entry::everybody).forEach((person, facts) -> people.put(person,
                Dealings.of(facts, met.getOrDefault(person, List.of()), this, plan)));
        return people;
    }
}
