package dev.netplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;

class PlanArbitrariesTest {

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void every_reference_of_a_plan_finds_its_element(@ForAll Plan plan) {
        assertThat(plan.goals()).allSatisfy(goal -> {
            assertThat(plan.interests().ids()).containsAll(goal.toward());
            assertThat(plan.communities().ids()).containsAll(goal.in());
            assertThat(plan.phases().ids()).containsAll(goal.phase().stream().toList());
        });
        assertThat(plan.events()).allSatisfy(event -> {
            assertThat(plan.routines().ids()).containsAll(event.routine().stream().toList());
            assertThat(plan.contacts().ids()).containsAll(event.people());
        });
        assertThat(plan.introductions()).allSatisfy(introduction -> assertThat(plan.contacts().ids())
            .containsAll(introduction.between()));
        assertThat(plan.journal()).allSatisfy(entry -> {
            assertThat(plan.contacts().ids()).containsAll(entry.everybody());
            assertThat(plan.events().ids()).containsAll(entry.at().stream().toList());
            assertThat(plan.standard(entry.activity())).isPresent();
        });
    }

    @Property
    void goals_of_every_count_are_made(@ForAll Goal.Count count) {
        assertThat(some(plan -> plan.goals().stream().anyMatch(goal -> goal.count() == count))).isTrue();
    }

    @Property
    void routines_of_every_cadence_are_made(@ForAll Cadence.Unit unit) {
        assertThat(some(plan -> plan.routines().stream().map(Routine::every).anyMatch(every -> every.unit() == unit)))
            .isTrue();
    }

    @Property
    void answers_of_every_kind_are_made(@ForAll Entry.Answer answer) {
        assertThat(some(
                plan -> plan.journal().stream().anyMatch(entry -> entry.answer().stream().anyMatch(answer::equals))))
            .isTrue();
    }

    @Example
    void introductions_reach_their_end() {
        assertThat(some(plan -> plan.introductions().stream().anyMatch(made -> made.introduced().isPresent())))
            .isTrue();
    }

    @Example
    void the_smallest_plan_is_a_start_and_an_owner() {
        Shrinkable<Plan> plan = PlanArbitraries.plans().generator(1000).next(new Random(7));

        assertThat(smallest(plan, any -> true).toTree()).containsOnlyKeys("netplan", "start", "owner");
    }

    @Example
    void a_plan_that_fails_for_its_contact_shrinks_to_that_contact() {
        Predicate<Plan> fails = plan -> plan.contacts().stream().anyMatch(contact -> contact.birthday().isPresent());
        Shrinkable<Plan> plan = plans().filter(made -> fails.test(made.value())).findFirst().orElseThrow();

        Plan smallest = smallest(plan, fails);

        assertThat(smallest.toTree()).containsOnlyKeys("netplan", "start", "owner", "contacts");
        ById<Contact> contacts = smallest.contacts();
        assertThat(contacts).hasSize(1);
    }

    @Example
    void every_key_of_every_element_is_made() {
        KeysMet met = new KeysMet();
        plans().limit(400).forEach(plan -> met.meet(Plan.shape(), plan.value().toTree()));

        assertThat(met.missing()).containsExactly("a plan: include");
    }

    private static boolean some(Predicate<Plan> condition) {
        return plans().limit(300).anyMatch(plan -> condition.test(plan.value()));
    }

    private static Stream<Shrinkable<Plan>> plans() {
        Random random = new Random(7);
        var generator = PlanArbitraries.plans().generator(1000);
        return Stream.generate(() -> generator.next(random));
    }

    private static Plan smallest(Shrinkable<Plan> plan, Predicate<Plan> fails) {
        Shrinkable<Plan> here = plan;
        while (true) {
            var next = here.shrink().filter(smaller -> fails.test(smaller.value())).findFirst();
            if (next.isEmpty()) {
                return here.value();
            }
            here = next.get();
        }
    }
}
