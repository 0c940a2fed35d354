package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Owner;
import dev.netplan.model.Superpower;
import org.junit.jupiter.api.Test;

class NoSuperpowersTest {

    @Test
    void an_owner_without_a_superpower_is_told() {
        assertThat(found(new NoSuperpowers(), plan(), "2026-01-05"))
            .containsExactly("owner: The owner lists no superpower; expected one at least.");
    }

    @Test
    void one_superpower_is_enough() {
        Owner owner = Owner.builder().name("Ada").addSuperpowers(Superpower.of("listening well")).build();

        assertThat(found(new NoSuperpowers(), plan().owner(owner), "2026-01-05")).isEmpty();
    }
}
