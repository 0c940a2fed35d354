package dev.netplan.examples.nplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Identified;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every plan and whatever arrives at it: the people and events of another plan here. */
class IntakeLawsTest {

    @Property(tries = 60)
    void what_the_plan_says_stays_unless_it_is_asked_for(@ForAll Plan plan, @ForAll Plan other) {
        Intake intake = Intake.of(plan, arrivals(other), false);

        elements(plan).forEach(element -> assertThat(after(element, intake)).containsAllEntriesOf(flat(element)));
        assertThat(intake.plan().withContacts(plan.contacts()).withEvents(plan.events())).isEqualTo(plan);
    }

    @Property(tries = 60)
    void the_same_again_is_nothing_new(@ForAll Plan plan, @ForAll Plan other) {
        Intake first = Intake.of(plan, arrivals(other), true);
        Intake second = Intake.of(first.plan(), arrivals(other), true);

        for (int i = 0; i < first.rows().size(); i++) {
            Row again = second.rows().get(i);
            State before = first.rows().get(i).state();
            // a row that contradicts another one of its file stays a change; a namesake stays in doubt
            assertThat(again.state()).as("%s then %s", first.rows().get(i), again).isIn(State.SAME,
                    before == State.AMBIGUOUS ? State.AMBIGUOUS : State.CHANGED);
        }
    }

    @Property(tries = 60)
    void a_plan_knows_its_own_people_and_events(@ForAll Plan plan) {
        Intake intake = Intake.of(plan, arrivals(plan), false);

        assertThat(intake.rows()).noneMatch(row -> row.state() == State.NEW);
        assertThat(intake.plan().contacts().ids()).isEqualTo(plan.contacts().ids());
        assertThat(intake.plan().events().ids()).isEqualTo(plan.events().ids());
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

    private static Map<String, Object> after(Identified element, Intake intake) {
        return elements(intake.plan()).filter(other -> other.id().equals(element.id())
                && other.getClass().equals(element.getClass()))
            .map(IntakeLawsTest::flat).findFirst().orElseThrow();
    }

    /** Keys with their values, those of inner maps too. */
    private static Map<String, Object> flat(Identified element) {
        Map<String, Object> flat = new java.util.LinkedHashMap<>();
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
