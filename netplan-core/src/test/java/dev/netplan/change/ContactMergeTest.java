package dev.netplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.PlanAt;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContactMergeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Contact KAI = Contact.builder().id("kai").name("Kai Haddad").role("Designer")
        .email(List.of("kai@example.org")).toward(List.of("frontend")).notes("likes tea").lastContact(START)
        .profiles(Map.of("site", "https://kai.example")).met(Met.builder().on(START).build()).build();
    private static final Contact KAI_H = Contact.builder().id("kai-h").name("Kai H.").org("Acme").role("Designer")
        .email(List.of("kai.h@example.org", "kai@example.org")).notes("plays chess").lastContact(START.plusDays(2))
        .tags(List.of("target")).profiles(Map.of("linkedin", "https://example.com/kai"))
        .met(Met.builder().on(START.plusDays(1)).in("chess").build()).build();
    private static final Contact GRACE = Contact.builder().id("grace").name("Grace").build();
    private static final Plan PLAN = Plan.builder().start(START).owner(Owner.builder().name("Ada Okafor").build())
        .contacts(ById.of(KAI_H, GRACE, KAI)).journal(List.of(entry("kai-h", "kai"), entry("kai-h", "grace"))).build();
    private static final RuleBook REFERENCES = RuleBook.of(StandardRules.book().rules().stream()
        .filter(rule -> rule.id().equals("unknown-reference")).toList());

    private static Entry entry(String... people) {
        return Entry.builder().on(START).activity(Activity.of("message")).people(List.of(people)).build();
    }

    @Test
    void what_only_one_has_stays_and_lists_and_maps_and_notes_are_joined() {
        Contact one = ContactMerge.of(PLAN, "kai", "kai-h").merged().contacts().find("kai").orElseThrow();

        assertThat(one).isEqualTo(KAI.withOrg("Acme").withEmail("kai@example.org", "kai.h@example.org")
            .withTags("target").withNotes("likes tea\nplays chess").withLastContact(START.plusDays(2))
            .withProfiles(Map.of("site", "https://kai.example", "linkedin", "https://example.com/kai"))
            .withMet(Met.builder().on(START).in("chess").build()));
    }

    @Test
    void of_two_single_values_that_of_the_kept_contact_stays_and_the_other_is_told() {
        assertThat(ContactMerge.of(PLAN, "kai", "kai-h").dropped()).extracting(Change::toString)
            .containsExactlyInAnyOrder("contacts.kai.name Kai H. -> Kai Haddad",
                    "contacts.kai.met.on 2026-01-06 -> 2026-01-05");
        assertThat(ContactMerge.of(PLAN, "kai-h", "kai").dropped()).extracting(Change::toString)
            .containsExactlyInAnyOrder("contacts.kai-h.name Kai Haddad -> Kai H.",
                    "contacts.kai-h.met.on 2026-01-05 -> 2026-01-06");
        assertThat(ContactMerge.of(PLAN, "kai-h", "kai").merged().contacts().find("kai-h").orElseThrow()
            .lastContact()).contains(START.plusDays(2));
    }

    @Test
    void whatever_named_the_other_names_the_kept_contact_once() {
        Plan merged = ContactMerge.of(PLAN, "kai", "kai-h").merged();

        assertThat(merged.contacts().ids()).containsExactly("grace", "kai");
        assertThat(merged.journal()).containsExactly(entry("kai"), entry("kai", "grace"));
    }

    @Test
    void nobody_was_met_through_oneself() {
        Contact through = GRACE.withMet(Met.builder().via("kai").build());
        Contact since = GRACE.withMet(Met.builder().via("kai").on(START).build());

        ContactMerge alone = ContactMerge.of(PLAN.withContacts(ById.of(KAI.withMet(Optional.empty()), through)),
                "kai", "grace");
        ContactMerge dated = ContactMerge.of(PLAN.withContacts(ById.of(since, KAI.withMet(Optional.empty()))),
                "grace", "kai");

        assertThat(alone.merged().contacts().find("kai").orElseThrow().met()).isEmpty();
        assertThat(alone.dropped()).extracting(Change::toString).contains("contacts.kai.met.via removed: kai");
        assertThat(dated.merged().contacts().find("grace").orElseThrow().met())
            .contains(Met.builder().on(START).build());
    }

    @Property(tries = 100)
    void a_plan_in_which_two_are_one_has_no_reference_that_leads_nowhere(@ForAll Plan plan) {
        List<String> ids = plan.contacts().ids();
        Assume.that(ids.size() > 1);
        String kept = ids.get(0);
        String gone = ids.get(ids.size() - 1);
        Assume.that(plan.introductions().stream()
            .noneMatch(two -> two.between().containsAll(List.of(kept, gone))));

        Plan merged = ContactMerge.of(plan, kept, gone).merged();

        assertThat(merged.contacts().ids()).isEqualTo(ids.subList(0, ids.size() - 1));
        assertThat(REFERENCES.check(PlanAt.of(merged, plan.start())))
            .hasSizeLessThanOrEqualTo(REFERENCES.check(PlanAt.of(plan, plan.start())).size());
    }

    @Test
    void what_is_no_pair_of_contacts_is_refused() {
        Plan introduced = PLAN.withIntroductions(
                ById.of(Introduction.builder().id("two").between(List.of("kai-h", "kai")).build()));

        assertThatThrownBy(() -> ContactMerge.of(PLAN, "kai", "kai"))
            .hasMessage("`kai` stands for both; expected two contacts.");
        assertThatThrownBy(() -> ContactMerge.of(PLAN, "kai", "kia"))
            .hasMessage("`contacts` does not define `kia`; expected one of its ids.");
        assertThatThrownBy(() -> ContactMerge.of(PLAN, "kia", "kai")).hasMessageContaining("`kia`");
        assertThatThrownBy(() -> ContactMerge.of(introduced, "kai", "kai-h"))
            .hasMessage("`introductions.two` is between the two; expected two contacts that are one person.");
        assertThat(ContactMerge.of(introduced, "kai", "grace").merged().introductions().asList().get(0).between())
            .containsExactly("kai-h", "kai");
    }
}
