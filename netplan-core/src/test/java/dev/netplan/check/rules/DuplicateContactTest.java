package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Related;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicateContactTest {

    @Test
    void the_same_email_is_found_at_the_second() {
        assertThat(found(new DuplicateContact(), contacts(contact("kai").addEmail("kai@example.org"),
                contact("haddad").addEmail("h@example.org", "Kai@Example.org")), "2026-01-05"))
            .containsExactly("contacts.haddad.email[1]: `haddad` has the same email Kai@Example.org as `kai`; "
                    + "expected one contact for each person.");
    }

    @Test
    void the_same_profile_is_found_whatever_its_scheme_and_last_slash() {
        assertThat(found(new DuplicateContact(),
                contacts(contact("kai").putProfiles("site", "https://www.example.org/Kai/"),
                        contact("haddad").putProfiles("web", "http://WWW.example.org:80/kai?from=mail")),
                "2026-01-05"))
            .containsExactly("contacts.haddad.profiles.web: `haddad` has the same profile "
                    + "http://WWW.example.org:80/kai?from=mail as `kai`; expected one contact for each person.");
    }

    @Test
    void two_people_behind_one_path_are_two_by_what_the_query_tells() {
        assertThat(found(new DuplicateContact(),
                contacts(contact("kai").putProfiles("site", "https://example.org/profile.php?id=7"),
                        contact("haddad").putProfiles("web", "https://example.org/profile.php?id=8")),
                "2026-01-05"))
            .isEmpty();
    }

    @Test
    void the_same_name_and_organization_is_found_however_it_is_written() {
        assertThat(found(new DuplicateContact(), contacts(contact("kai").name("Kai  STRASSE").org("Ａcme"),
                contact("haddad").name("kai Straße").org("acme")), "2026-01-05"))
            .containsExactly("contacts.haddad.name: `haddad` has the same name and organization as `kai`; "
                    + "expected one contact for each person.");
    }

    @Test
    void a_namesake_elsewhere_is_another_person() {
        assertThat(found(new DuplicateContact(), contacts(contact("kai").name("Kai").org("Acme"),
                contact("other").name("Kai").org("Globex"), contact("third").name("Kai")), "2026-01-05"))
            .isEmpty();
    }

    @Test
    void one_finding_is_enough_for_two_reasons() {
        assertThat(findings(new DuplicateContact(), contacts(contact("kai").name("Kai").addEmail("kai@example.org"),
                contact("haddad").name("Kai").addEmail("kai@example.org")), "2026-01-05"))
            .extracting(Finding::related)
            .containsExactly(List.of(Related.at(PlanPath.of("contacts", "kai"), "The other one.")));
    }

    @Test
    void a_person_with_one_profile_under_two_labels_is_one() {
        assertThat(found(new DuplicateContact(), contacts(contact("kai").putProfiles("a", "https://example.org/kai")
            .putProfiles("b", "https://example.org/kai")), "2026-01-05")).isEmpty();
    }

    @Test
    void the_same_address_is_found_among_many_people_wherever_the_two_stand() {
        for (int many = 20; many < 150; many++) {
            Contact.Builder[] people = new Contact.Builder[many];
            for (int i = 0; i < many; i++) {
                people[i] = contact("person-" + i).name("Person " + i).addEmail(i + "@example.org")
                    .putProfiles("site", "https://example.org/" + i);
            }
            people[many - 1].addEmail("0@EXAMPLE.org");
            people[many / 2].putProfiles("web", "http://example.org/1/");

            assertThat(findings(new DuplicateContact(), contacts(people), "2026-01-05")).as("among %s", many)
                .extracting(finding -> finding.path().toString())
                .containsExactly("contacts.person-" + many / 2 + ".profiles.web",
                        "contacts.person-" + (many - 1) + ".email[1]");
        }
    }

    private static Plan.Builder contacts(Contact.Builder... people) {
        return plan().contacts(ById.copyOf(Stream.of(people).map(Contact.Builder::build).toList()));
    }
}
