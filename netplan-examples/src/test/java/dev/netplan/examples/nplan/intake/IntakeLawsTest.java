package dev.netplan.examples.nplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Identified;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every plan and whatever arrives at it: the people and events of another plan here. */
class IntakeLawsTest {

    @Property(tries = 20000)
    void what_the_plan_says_stays_unless_it_is_asked_for(@ForAll Plan plan, @ForAll Plan other) {
        Intake intake = Intake.of(plan, arrivals(other), false);

        elements(plan).forEach(element -> assertThat(after(element, intake)).containsAllEntriesOf(flat(element)));
        assertThat(intake.plan().withContacts(plan.contacts()).withEvents(plan.events())).isEqualTo(plan);
    }

    @Property(tries = 100)
    void the_same_again_is_nothing_new(@ForAll Plan plan, @ForAll Plan other, @ForAll boolean update) {
        Intake first = Intake.of(plan, apart(arrivals(other)), update);
        Intake second = Intake.of(first.plan(), apart(arrivals(other)), update);

        List<String> met = first.rows().stream().flatMap(row -> row.ids().stream()).toList();
        for (int i = 0; i < first.rows().size(); i++) {
            Row before = first.rows().get(i);
            // two rows about one person change for each other what the plan says
            if (before.ids().stream().allMatch(id -> Collections.frequency(met, id) == 1)) {
                assertThat(second.rows().get(i).state()).as("%s then %s", before, second.rows().get(i))
                    .isEqualTo(before.changes().isEmpty() || update ? again(before) : State.CHANGED);
            }
        }
    }

    @Property(tries = 20000)
    void a_plan_knows_its_own_people_and_events(@ForAll Plan plan) {
        Intake intake = Intake.of(plan, arrivals(plan), false);

        assertThat(intake.rows()).noneMatch(row -> row.state() == State.NEW);
        assertThat(intake.plan().contacts().ids()).isEqualTo(plan.contacts().ids());
        assertThat(intake.plan().events().ids()).isEqualTo(plan.events().ids());
    }

    /** A namesake stays in doubt, all else is known by now. */
    private static State again(Row before) {
        return before.state() == State.AMBIGUOUS ? State.AMBIGUOUS : State.SAME;
    }

    private static Stream<Identified> elements(Plan plan) {
        return Stream.concat(plan.contacts().stream(), plan.events().stream());
    }

    private static List<Arrival> arrivals(Plan plan) {
        List<Arrival> arrivals = new ArrayList<>();
        plan.contacts().forEach(contact -> arrivals.add(new Arrival(Kind.CONTACT, Kind.keys(contact))));
        plan.events().forEach(event -> arrivals.add(new Arrival(Kind.EVENT, Kind.keys(event))));
        return arrivals;
    }

    /** Arrivals that share nothing which tells a person: rows that speak of one in two ways contradict each other. */
    private static List<Arrival> apart(List<Arrival> arrivals) {
        Set<Object> told = new HashSet<>();
        return arrivals.stream().filter(arrival -> Collections.disjoint(told, tells(arrival)))
            .peek(arrival -> told.addAll(tells(arrival))).toList();
    }

    private static Set<Object> tells(Arrival arrival) {
        Set<Object> tells = new HashSet<>(Set.of(Folded.text(arrival.name())));
        Lists.in(arrival.keys(), "email").forEach(email -> tells.add(Folded.text(email)));
        Lists.in(arrival.keys(), "phone").forEach(phone -> tells.add(Folded.phone(phone)));
        if (arrival.keys().get("profiles") instanceof Map<?, ?> profiles) {
            profiles.values().forEach(url -> tells.add(Folded.profile(url.toString())));
        }
        return tells;
    }

    private static Map<String, Object> after(Identified element, Intake intake) {
        return elements(intake.plan()).filter(other -> other.id().equals(element.id())
                && other.getClass().equals(element.getClass()))
            .map(IntakeLawsTest::flat).findFirst().orElseThrow();
    }

    /** Keys with their values, those of inner maps too. */
    private static Map<String, Object> flat(Identified element) {
        Map<String, Object> flat = new LinkedHashMap<>();
        Kind.keys(element).forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((name, one) -> flat.put(key + "." + name, one));
            } else {
                flat.put(key, value);
            }
        });
        return flat;
    }
}
