package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.community;
import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.PlanAt;
import dev.netplan.check.TextFacts;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Organization;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Who;
import dev.netplan.model.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownReferenceTest {

    @Test
    void an_id_that_no_section_defines_is_found_where_it_stands() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .goals(ById.of(goal("meetups", 6).addToward("frontend", "sailing").build()));

        assertThat(found(new UnknownReference(), plan, "2026-01-05"))
            .containsExactly(
                    "goals.meetups.toward[1]: `interests` does not define `sailing`; expected one of its ids.");
    }

    @ParameterizedTest
    @CsvSource({"meetup, attend", "lunch, coffee-chat", "email, message", "posted, publish", "reunion, catch-up",
        "intro, introduce", "woodwork, ..."})
    void an_activity_is_said_to_be_like_what_it_is_and_like_nothing_where_that_is_not_plain(String word, String like) {
        Plan.Builder plan = plan().addJournal(entry("2026-01-05", word).build());

        assertThat(findings(new UnknownReference(), plan, "2026-01-05")).extracting(Finding::hint)
            .containsExactly("Name one of them, or say under `activities` which one yours is like: `" + word
                    + ": { like: " + like + " }`.");
    }

    @Test
    void a_slip_of_the_keyboard_gets_a_suggestion_and_a_fix() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .goals(ById.of(goal("meetups", 6).addToward("frontent").build()));

        Finding finding = findings(new UnknownReference(), plan, "2026-01-05").get(0);

        assertThat(finding.hint()).isEqualTo("Did you mean `frontend`?");
        assertThat(finding.fix()).contains(Fix.set(PlanPath.of("goals", "meetups", "toward"), "frontend"));
    }

    @ParameterizedTest
    @CsvSource({"anna, anna-bell", "bell, anna-bell", "lee-ray, kai-lee-ray"})
    void a_part_of_one_id_gets_that_id_as_a_suggestion(String part, String whole) {
        Plan.Builder plan = plan()
            .contacts(ById.of(contact("anna-bell").build(), contact("kai-lee-ray").build(), contact("tom-a").build(),
                    contact("tom-b").build()))
            .addJournal(entry("2026-01-05", "message").addPeople(part).build());

        Finding finding = findings(new UnknownReference(), plan, "2026-01-05").get(0);

        assertThat(finding.hint()).isEqualTo("Did you mean `" + whole + "`?");
        assertThat(finding.fix()).contains(Fix.set(PlanPath.of("journal").item(0).key("with"), whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tommy", "lee-bell", "ann-be", "kai-ray"})
    void what_is_no_whole_part_of_an_id_gets_none(String part) {
        assertThat(hintFor(part)).isEqualTo("Add `" + part + "` to `contacts`, or name another.");
    }

    @Test
    void a_part_of_two_ids_gets_none() {
        assertThat(hintFor("robin")).isEqualTo("Add `robin` to `contacts`, or name another.");
    }

    private static String hintFor(String id) {
        Plan.Builder plan = plan()
            .contacts(ById.of(contact("anna-bell").build(), contact("kai-lee-ray").build(),
                    contact("robin-adams").build(), contact("robin-baker").build()))
            .addJournal(entry("2026-01-05", "message").addPeople(id).build());
        return findings(new UnknownReference(), plan, "2026-01-05").get(0).hint();
    }

    @ParameterizedTest
    @CsvSource({"coffee, coffee-chat", "interview, informational-interview", "chat, coffee-chat"})
    void a_part_of_one_activity_gets_that_activity_as_a_suggestion(String part, String whole) {
        Plan.Builder plan = plan().addJournal(entry("2026-01-05", part).build());

        assertThat(findings(new UnknownReference(), plan, "2026-01-05")).extracting(Finding::hint)
            .containsExactly("Did you mean `" + whole + "`?");
    }

    @Test
    void without_a_suggestion_the_hint_names_the_section() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).addToward("sailing").build()));

        Finding finding = findings(new UnknownReference(), plan, "2026-01-05").get(0);

        assertThat(finding.hint()).isEqualTo("Add `sailing` to `interests`, or name another.");
        assertThat(finding.fix()).isEmpty();
    }

    @Test
    void every_key_that_names_an_id_is_looked_at() {
        Who who = Who.builder().addContacts("u").build();
        Plan.Builder plan = plan()
            .goals(ById.of(goal("g", 1).addActivities(Activity.of("u")).addToward("u").people(who).addIn("u").phase("u")
                .build()))
            .routines(
                    ById.of(routine("r", "u").phase("u").addToward("u").addIn("u").addPeople("u").serves("u").build()))
            .actions(ById.of(action("a", "u").addPeople("u").addIn("u").addToward("u").serves("u").phase("u").build()))
            .organizations(ById.of(Organization.builder().id("o").name("O").addToward("u").build()))
            .communities(ById.of(community("c").addToward("u").build()))
            .events(ById.of(event("e", "2026-01-15").community("u").routine("u").addToward("u").addPeople("u").build()))
            .contacts(ById.of(contact("k").addToward("u").met(Met.builder().at("u").in("u").via("u").build()).build()));

        assertThat(findings(new UnknownReference(), plan, "2026-01-05"))
            .extracting(finding -> finding.path().toString())
            .containsExactlyInAnyOrder("goals.g.do", "goals.g.toward", "goals.g.with.contacts", "goals.g.in",
                    "goals.g.phase",
                    "routines.r.do", "routines.r.phase", "routines.r.toward", "routines.r.in", "routines.r.with",
                    "routines.r.serves", "actions.a.do", "actions.a.with", "actions.a.in", "actions.a.toward",
                    "actions.a.serves", "actions.a.phase", "organizations.o.toward", "communities.c.toward",
                    "events.e.community", "events.e.routine", "events.e.toward", "events.e.with", "contacts.k.toward",
                    "contacts.k.met.at", "contacts.k.met.in", "contacts.k.met.via");
    }

    @Test
    void entries_name_ids_too() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-05", "u").addPeople("u").addMet("v", "w").at("u").in("u")
            .addToward("u").hopingFor(Activity.of("u")).action("u")
            .next(Commitment.builder().activity(Activity.of("u")).by(day("2026-01-06")).build()).build());

        assertThat(findings(new UnknownReference(), plan, "2026-01-05"))
            .extracting(finding -> finding.path().toString())
            .containsExactlyInAnyOrder("journal[0].did", "journal[0].with", "journal[0].met[0]", "journal[0].met[1]",
                    "journal[0].at", "journal[0].in", "journal[0].toward", "journal[0].hoping-for", "journal[0].action",
                    "journal[0].next.do");
    }

    @Test
    void an_introduction_names_people_as_items_and_as_keys() {
        Plan.Builder plan = plan().contacts(ById.of(contact("grace").build()))
            .introductions(ById
                .of(Introduction.builder().id("two").addBetween("grace", "grac").putAsked("grac", day("2026-01-05"))
                    .putAgreed("grac", day("2026-01-06")).putDeclined("grac", day("2026-01-07")).build()));

        List<Finding> findings = findings(new UnknownReference(), plan, "2026-01-05");

        assertThat(findings).extracting(finding -> finding.path().toString()).containsExactly(
                "introductions.two.between[1]",
                "introductions.two.asked.grac", "introductions.two.agreed.grac", "introductions.two.declined.grac");
        assertThat(findings).extracting(Finding::ofKey).containsExactly(false, true, true, true);
        assertThat(findings.get(1).fix())
            .contains(Fix.rename(PlanPath.of("introductions", "two", "asked", "grac"), "grace"));
    }

    @Test
    void standard_activities_and_the_plans_own_are_known() {
        Plan.Builder plan = plan()
            .activities(ById.of(OwnActivity.builder().id("hackathon").like(StandardActivity.ATTEND).build()))
            .addJournal(entry("2026-01-05", "hackathon").build(), entry("2026-01-05", "attend").build(),
                    entry("2026-01-05", "hackaton").build());

        assertThat(found(new UnknownReference(), plan, "2026-01-05"))
            .containsExactly("journal[2].did: `hackaton` is no "
                    + "standard activity, and `activities` does not define it; expected one of "
                    + String.join(", ", Word.words(StandardActivity.values()).keySet()) + ", or one of your own.");
    }

    @Test
    void an_element_that_was_declared_and_left_out_is_no_second_mistake() {
        Plan plan = plan().goals(ById.of(goal("meetups", 6).addToward("frontend").build())).build();
        TextFacts text =
                new TextFacts(List.of(), Set.of(PlanPath.of("interests", "frontend")), path -> false, path -> false);

        assertThat(new UnknownReference().check(PlanAt.of(plan, day("2026-01-05"), text))).isEmpty();
    }

    @Test
    void a_list_of_one_in_the_text_has_a_position() {
        Plan plan = plan().goals(ById.of(goal("meetups", 6).addToward("sailing").build())).build();
        TextFacts text =
                new TextFacts(List.of(), Set.of(), path -> false, PlanPath.of("goals", "meetups", "toward")::equals);

        assertThat(new UnknownReference().check(PlanAt.of(plan, day("2026-01-05"), text))).extracting(Finding::path)
            .containsExactly(PlanPath.of("goals", "meetups", "toward").item(0));
    }

    @Test
    void a_plan_full_of_slips_is_not_compared_without_end() {
        List<Contact> contacts = IntStream.range(0, 2000).mapToObj(i -> contact("contact-" + i).build()).toList();
        List<Entry> journal = IntStream.range(0, 2000)
            .mapToObj(i -> entry("2026-01-05", "message").addPeople("kontact-" + i).build()).toList();
        Plan.Builder plan = plan().contacts(ById.copyOf(contacts)).journal(journal);

        List<Finding> findings = findings(new UnknownReference(), plan, "2026-01-05");

        assertThat(findings).hasSize(2000);
        assertThat(findings).filteredOn(finding -> finding.fix().isPresent()).hasSize(50);
    }
}
