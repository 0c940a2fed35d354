package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.format.Extension;
import dev.netplan.journal.Journal;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Commitment;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import dev.netplan.model.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Contact GRACE = Contact.builder().id("grace").name("Grace Liu").build();
    private static final Contact KAI = Contact.builder().id("kai").name("Kai Haddad").email(List.of("kai@example.org"))
        .build();
    private static final Plan PLAN = Plan.builder().start(START).owner(Owner.builder().name("Ada Okafor").build())
        .contacts(ById.of(GRACE, KAI)).build();

    private static Plan withoutKai(Plan plan) {
        return Erasure.of(plan, "kai").plan();
    }

    @Property
    void what_remains_has_no_errors(@ForAll Plan plan) {
        for (String id : plan.contacts().ids()) {
            Plan erased = Erasure.of(plan, id).plan().withRules(Map.of());

            assertThat(erased.contacts().ids()).doesNotContain(id);
            assertThat(StandardRules.book().check(PlanAt.of(erased, plan.lastDay()))).noneMatch(Finding::isError);
        }
    }

    @Property
    void entries_stay_and_count_for_goals_without_people(@ForAll Plan plan) {
        for (String id : plan.contacts().ids()) {
            Plan erased = Erasure.of(plan, id).plan();

            assertThat(erased.journal()).hasSameSizeAs(plan.journal());
            plan.goals().stream()
                .filter(goal -> goal.people().isEmpty() && goal.count() == Goal.Count.ENTRIES)
                .forEach(goal -> assertThat(done(erased, goal)).isEqualTo(done(plan, goal)));
        }
    }

    private static int done(Plan plan, Goal goal) {
        return Journal.of(plan, plan.lastDay()).tally(goal).done();
    }

    @Property
    void who_is_named_nowhere_leaves_only_the_contact_behind(@ForAll Plan plan) {
        Contact stranger = Contact.builder().id("quite-a-stranger").name("Qwrt Zxcv").build();

        Erasure erasure = Erasure.of(plan.withContacts(plan.contacts().with(stranger)), stranger.id());

        assertThat(erasure.plan()).isEqualTo(plan);
        assertThat(erasure.mentions()).isEmpty();
    }

    @Test
    void every_reference_goes_and_every_key_left_empty() {
        Plan plan = PLAN
            .withContacts(ById.of(GRACE.withMet(Met.builder().via("kai").build()), KAI,
                    Contact.builder().id("li").name("Li").met(Met.builder().on(START).via("kai").build()).build()))
            .withGoals(ById.of(goal("only", Who.builder().contacts(List.of("kai")).build()),
                    goal("role", Who.builder().role("PM").contacts(List.of("kai")).build()),
                    goal("two", Who.builder().contacts(List.of("kai", "grace")).build())))
            .withRoutines(ById.of(Routine.builder().id("call").activity(Activity.of("catch-up")).every(Cadence.weeks(1))
                .people(List.of("kai")).build()))
            .withActions(ById.of(Action.builder().id("ask").activity(Activity.of("message"))
                .people(List.of("grace", "kai")).build()))
            .withEvents(ById.of(Event.builder().id("fair").name("Fair").starts(Starts.on(START)).people(List.of("kai"))
                .build()))
            .withIntroductions(ById.of(Introduction.builder().id("pair").between(List.of("grace", "kai")).build()))
            .withAccept(acceptance(PlanPath.of("contacts", "kai")), acceptance(PlanPath.of("introductions", "pair")),
                    acceptance(PlanPath.of("contacts", "grace")));

        Plan erased = withoutKai(plan);

        assertThat(erased.contacts().find("grace")).contains(GRACE);
        assertThat(erased.contacts().find("li").flatMap(Contact::met)).contains(Met.builder().on(START).build());
        assertThat(erased.goals().asList()).extracting(Goal::people).containsExactly(
                Optional.empty(), Optional.of(Who.builder().role("PM").build()),
                Optional.of(Who.builder().contacts(List.of("grace")).build()));
        assertThat(erased.routines().find("call").orElseThrow().people()).isEmpty();
        assertThat(erased.actions().find("ask").orElseThrow().people()).containsExactly("grace");
        assertThat(erased.events().find("fair").orElseThrow().people()).isEmpty();
        assertThat(erased.introductions()).isEmpty();
        assertThat(erased.accept()).containsExactly(acceptance(PlanPath.of("contacts", "grace")));
    }

    private static Goal goal(String id, Who who) {
        return Goal.builder().id(id).times(3).people(who).build();
    }

    private static Acceptance acceptance(PlanPath at) {
        return Acceptance.builder().rule("name-without-hook").why("I know the name").at(at).build();
    }

    @Test
    void an_entry_whose_only_person_goes_stays_without_what_was_between_them() {
        Commitment next = Commitment.builder().activity(Activity.of("message")).by(START).build();
        Entry entry = Entry.builder().on(START).activity(Activity.of("hear-back")).met(List.of("kai"))
            .hopingFor(Activity.of("coffee-chat")).answer(Entry.Answer.YES).next(next).got(List.of("a tip")).build();

        assertThat(withoutKai(PLAN.withJournal(entry)).journal()).containsExactly(
                Entry.builder().on(START).activity(Activity.of("hear-back")).got(List.of("a tip")).build());
    }

    @Test
    void an_entry_with_others_keeps_what_is_between_them() {
        Commitment next = Commitment.builder().activity(Activity.of("message")).by(START).build();
        Entry entry = Entry.builder().on(START).activity(Activity.of("message")).people(List.of("kai", "grace"))
            .hopingFor(Activity.of("coffee-chat")).next(next).build();

        assertThat(withoutKai(PLAN.withJournal(entry)).journal()).containsExactly(entry.withPeople("grace"));
    }

    @Test
    void what_was_with_nobody_is_left_alone() {
        Commitment next = Commitment.builder().activity(Activity.of("publish")).by(START).build();
        Entry entry = Entry.builder().on(START).activity(Activity.of("research")).next(next).build();

        assertThat(withoutKai(PLAN.withJournal(entry)).journal()).containsExactly(entry);
    }

    @Test
    void names_that_remain_are_told_with_their_places() {
        Plan plan = PLAN.withTitle("Work with Haddad")
            .withActions(ById.of(Action.builder().id("ask-kai").activity(Activity.of("message")).build()))
            .withJournal(Entry.builder().on(START).activity(Activity.of("message")).people(List.of("grace"))
                .gave(List.of("a book", "Kai Haddad's address")).build())
            .withExtensions(Map.of("x-crm", new Extension.Items(List.of(Extension.of("mail kai@example.org")))));

        assertThat(Erasure.of(plan, "kai").mentions()).extracting(mention -> mention.path() + ": " + mention.name())
            .containsExactlyInAnyOrder("title: Haddad", "actions.ask-kai: kai", "journal[0].gave[1]: Kai Haddad",
                    "x-crm: kai@example.org");
    }

    @Test
    void names_in_another_spelling_are_told_too() {
        Plan plan = PLAN.withTitle("HADDAD, see kai_haddad and KAI HADDAD");

        assertThat(Erasure.of(plan, "kai").mentions()).extracting(Mention::name).containsExactly("HADDAD",
                "kai_haddad", "KAI HADDAD");
    }

    @Test
    void names_in_what_an_application_keeps_are_told_too() {
        Extension kept = new Extension.Entries(Map.of("Kai", Extension.of("calls back"), "team",
                new Extension.Items(List.of(Extension.of("Grace"), Extension.of("Haddad")))));
        Plan plan = PLAN.withExtensions(Map.of("x-crm", kept));

        assertThat(Erasure.of(plan, "kai").mentions()).extracting(Mention::name).containsExactlyInAnyOrder("Kai",
                "Haddad");
        assertThat(withoutKai(plan).extensions()).isEqualTo(plan.extensions());
    }

    @Test
    void a_name_that_the_owner_has_too_tells_of_nobody() {
        Plan plan = PLAN.withContacts(ById.of(Contact.builder().id("b2").name("Ben Okafor").build()))
            .withTitle("Okafor and Ben");

        assertThat(Erasure.of(plan, "b2").mentions()).extracting(Mention::name).containsExactly("Ben");
    }

    @Test
    void comments_can_be_asked_about_too() {
        Erasure erasure = Erasure.of(PLAN, "kai");

        assertThat(erasure.namesIn("# Kai said so, and kai again")).containsExactly("Kai", "kai");
        assertThat(erasure.namesIn("# kaizen")).isEmpty();
    }

    @Test
    void somebody_who_is_no_contact_cannot_be_erased() {
        assertThatThrownBy(() -> Erasure.of(PLAN, "nobody")).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("`contacts` does not define `nobody`; expected one of its ids.");
    }
}
