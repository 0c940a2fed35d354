package dev.netplan.journal;

import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Organization ACME = Organization.builder().id("acme").name("Acme").addAlso("Acme Inc.", "acme")
        .wanted(3).build();

    private static Contact at(String id, String org) {
        return person(id).org(org).build();
    }

    private static Coverage coverage(Organization organization, Contact... contacts) {
        return journal("02-10", plan().contacts(ById.of(contacts)).organizations(ById.of(organization)).build(),
                entry("02-01", "coffee-chat", "b"))
            .organizations().get(0);
    }

    @Test
    void a_contact_belongs_to_the_organization_of_its_name_or_another_spelling() {
        Coverage acme = coverage(ACME, at("a", "ACME inc."), at("b", "acme"), at("c", "Acme Labs"),
                person("d").build());

        assertThat(acme.contacts()).containsExactly("a", "b");
        assertThat(acme.known()).isEqualTo(2);
    }

    @Test
    void letters_with_two_small_forms_fold_to_one() {
        Organization street = Organization.builder().id("street").name("STRASSE").build();

        assertThat(coverage(street, at("a", "Straße")).known()).isEqualTo(1);
        assertThat(journal("02-10", plan().contacts(ById.of(at("a", "Straße"), at("b", "STRASSE"), at("c", "Weg")))
            .build()).contactsAt("straße")).containsExactly("a", "b");
    }

    @Test
    void it_says_how_many_are_wanted_and_how_many_are_at_each_stage() {
        Coverage acme = coverage(ACME, at("a", "Acme"), at("b", "Acme"));

        assertThat(acme.wanted()).contains(3);
        assertThat(acme.stages()).containsExactly(Map.entry(Stage.TO_MEET, 1), Map.entry(Stage.REACHED_OUT, 0),
                Map.entry(Stage.MET, 1), Map.entry(Stage.WARM, 0));
    }

    @Test
    void an_organization_of_nobody_is_there_too() {
        assertThat(coverage(ACME).known()).isZero();
        assertThat(coverage(ACME).stages().values()).containsOnly(0);
    }

    @Test
    void one_contact_may_belong_to_two_organizations() {
        Organization twin = Organization.builder().id("twin").name("acme inc.").build();
        Journal journal = journal("02-10",
                plan().contacts(ById.of(at("a", "Acme Inc."))).organizations(ById.of(ACME, twin)).build());

        assertThat(journal.organizations()).extracting(Coverage::organization, Coverage::contacts)
            .containsExactly(tuple("acme", List.of("a")), tuple("twin", List.of("a")));
    }

    @Test
    void organizations_that_are_called_alike_share_their_people() {
        Organization other = ACME.withId("other").withAlso("Emca");
        Journal journal = journal("02-10", plan().contacts(ById.of(at("a", "Acme"), at("b", "acme")))
            .organizations(ById.of(ACME, other)).build());

        assertThat(journal.organizations().get(1).contacts()).containsExactly("a", "b")
            .isSameAs(journal.organizations().get(0).contacts());
    }

    @Test
    void somebody_is_known_where_a_contact_belongs() {
        Journal journal = journal("02-10", plan().contacts(ById.of(at("a", "ACME inc."))).build());

        assertThat(journal.knowsSomebodyAt(ACME)).isTrue();
        assertThat(journal.knowsSomebodyAt(ACME.withAlso())).isFalse();
        assertThat(journal.knowsSomebodyAt(ACME.withAlso("Emca"))).isFalse();
        assertThat(journal.knowsSomebodyAt(ACME.withName("Acme Inc.").withAlso())).isTrue();
    }
}
