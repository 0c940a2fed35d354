package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.format.Extension;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import dev.netplan.model.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan calls somebody by, wherever it says so: no text and no id that stays tells it. */
class ScrubbingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Plan PLAN = Plan.builder().start(START)
        .owner(Owner.builder().name("Ada Okafor").email("ada@example.org")
            .profiles(Map.of("web", "https://ada.example"))
            .build())
        .contacts(ById.of(
                Contact.builder().id("grace").name("Grace Liu").email(List.of("grace@example.org"))
                    .phone(List.of("+1 555 0100")).profiles(Map.of("web", "https://grace.example"))
                    .org("Initech Paris").build(),
                Contact.builder().id("ada-2").name("Ada Byron").build()))
        .organizations(ById.of(Organization.builder().id("globex").name("Globex Robotics").also(List.of("GXR Labs"))
            .url("https://globex.example").build()))
        .communities(ById.of(
                Community.builder().id("dan").name("Dan Example").kind(Community.Kind.PERSON)
                    .url("https://dan.example").build(),
                Community.builder().id("chess").name("Chess Club").url("https://chess.example").build()))
        .routines(ById.of(Routine.builder().id("post").activity(Activity.of("engage")).every(Cadence.weeks(1))
            .url("https://post.example").build()))
        .events(ById.of(Event.builder().id("gala").name("Gala").starts(Starts.on(START)).url("https://gala.example")
            .build()))
        .goals(ById.of(Goal.builder().id("there").times(2).people(Who.builder().org("Hooli Berlin").build()).build()))
        .build();

    private static String shared(String text) {
        return Redaction.of(PLAN.withTitle(text)).plan().title().orElseThrow();
    }

    private static String sharedId(String id) {
        Action action = Action.builder().id(id).activity(Activity.of("message")).build();
        return Redaction.of(PLAN.withActions(ById.of(action))).plan().actions().ids().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace@example.org", "+1 555 0100", "https://grace.example", "https://globex.example",
        "https://dan.example", "https://chess.example", "https://post.example", "https://gala.example",
        "https://ada.example", "ada@example.org"})
    void no_address_stays_in_a_text(String address) {
        assertThat(shared("See " + address + " for more")).isEqualTo("See … for more");
        assertThat(Redaction.of(PLAN).leaksIn("See " + address)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (555) 0100", "1-555-0100", "15550100", "5550100", "001.555.0100", "+44 20 7946 0000",
        "https://zoom.example/j/1?pwd=x", "zoommtg://zoom.example/join", "www.example.org/me", "somebody@example.net"})
    void no_address_stays_however_it_is_written_and_whoever_it_belongs_to(String address) {
        assertThat(shared("See " + address + " for more")).isEqualTo("See … for more");
    }

    @Test
    void dates_and_numbers_stay() {
        String text = "By 2026-06-30, 18:30, at 1/2 of 1,000,000 or 20260630";

        assertThat(shared(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "O\u2019Brien", "O'BRIEN", "Se\u00e1n O\u2019Brien", "SE\u00c1N O'BRIEN",
        "Sea\u0301n", "se\u00e1n_o'brien", "se\u00e1n.o'brien"})
    void no_name_stays_in_another_spelling(String spelling) {
        Plan plan = PLAN.withContacts(ById.of(Contact.builder().id("sean").name("Se\u00e1n O'Brien").build()));
        String text = Redaction.of(plan.withTitle("As " + spelling + " says")).plan().title().orElseThrow();

        assertThat(text).isEqualTo("As Contact 1 says");
    }

    @Test
    void a_tag_that_tells_of_somebody_is_a_number_and_chooses_whom_it_chose() {
        Contact ann = Contact.builder().id("ann").name("Ann").tags(List.of("LIU-Fans", "other")).build();
        Goal goal = Goal.builder().id("fans").times(2).people(Who.builder().tag("liu-fans").build()).build();
        Goal other = Goal.builder().id("other").times(2).people(Who.builder().tag("Other").build()).build();
        Plan plan = PLAN.withContacts(ById.of(PLAN.contacts().find("grace").orElseThrow(), ann))
            .withGoals(ById.of(goal, other));
        Plan shared = Redaction.of(plan).plan();

        assertThat(shared.goals().asList()).extracting(one -> one.people().orElseThrow().tag().orElseThrow())
            .containsExactly("Tag 1", "Other");
        assertThat(shared.contacts().asList().get(1).tags()).containsExactly("Tag 1", "other");
    }

    @Test
    void no_organization_stays_in_a_text_however_it_is_spelt() {
        assertThat(shared("From Globex Robotics to GXR Labs")).isEqualTo("From Organization 1 to Organization 2");
        assertThat(shared("From globex to initech paris")).isEqualTo("From Organization 1 to Organization 3");
        assertThat(shared("Later Hooli Berlin")).isEqualTo("Later Organization 4");
    }

    @Test
    void no_person_stays_in_a_text_by_whatever_part_of_the_name() {
        assertThat(shared("Grace Liu, Grace and Liu")).isEqualTo("Contact 1, Contact 1 and Contact 1");
        assertThat(shared("As Dan Example says, and Dan again"))
            .isEqualTo("As Community 1 says, and Community 1 again");
        assertThat(shared("Ada asks Byron")).as("the owner has the name, too").isEqualTo("Ada asks Contact 2");
    }

    @Test
    void no_id_is_made_of_somebody_s_name() {
        assertThat(sharedId("ask-grace")).isEqualTo("ask-contact-1");
        assertThat(sharedId("thank-grace-liu")).isEqualTo("thank-contact-1");
        assertThat(sharedId("write-liu")).isEqualTo("write-contact-1");
        assertThat(sharedId("join-globex")).isEqualTo("join-organization-1");
        assertThat(sharedId("see-gxr-labs-again")).isEqualTo("see-organization-2-again");
        assertThat(sharedId("read-dan")).isEqualTo("read-community-1");
        assertThat(sharedId("read-dan-example")).isEqualTo("read-community-1");
        assertThat(sharedId("graceful-exit")).isEqualTo("graceful-exit");
        assertThat(sharedId("chess-night")).isEqualTo("chess-night");
    }

    @Test
    void ids_that_become_alike_stay_apart_and_short_enough() {
        String longest = "grace-" + "x".repeat(58);
        Plan plan = PLAN.withActions(ById.of(action("ask-grace"), action("ask-liu"), action("ask-grace-liu"),
                action(longest)));

        assertThat(Redaction.of(plan).plan().actions().ids()).containsExactly("ask-contact-1", "ask-contact-1-2",
                "ask-contact-1-3", ("contact-1-" + "x".repeat(58)).substring(0, 64));
    }

    private static Action action(String id) {
        return Action.builder().id(id).activity(Activity.of("message")).build();
    }

    @Test
    void a_number_that_another_id_has_is_passed_over() {
        Plan plan = PLAN.withActions(ById.of(action("contact-1")));

        assertThat(Redaction.of(plan).plan().contacts().ids()).containsExactly("contact-2", "contact-3");
        assertThat(Redaction.of(plan).plan().actions().ids()).containsExactly("contact-1");
    }

    @Test
    void what_an_application_keeps_is_left_out_and_looked_for() {
        Extension kept = new Extension.Entries(
                Map.of("deal", new Extension.Items(List.of(Extension.of("owes me a lunch")))));
        Redaction redaction = Redaction.of(PLAN.withExtensions(Map.of("x-crm", kept)));

        assertThat(redaction.plan().extensions()).isEmpty();
        assertThat(redaction.leaksIn("note: she owes me a lunch")).containsExactly("owes me a lunch");
    }

    @Test
    void the_path_of_an_acceptance_leads_where_it_led_before() {
        assertThat(path(PlanPath.of("contacts", "grace").key("toward").item(0)))
            .isEqualTo("contacts.contact-1.toward[0]");
        assertThat(path(PlanPath.of("organizations", "globex"))).isEqualTo("organizations.organization-1");
        assertThat(path(PlanPath.of("contacts", "grace").key("profiles").key("Her Site")))
            .isEqualTo("contacts.contact-1.profiles");
        assertThat(path(PlanPath.of("journal").item(0))).isEqualTo("journal[0]");
    }

    private static String path(PlanPath at) {
        Plan plan = PLAN.withAccept(Acceptance.builder().rule("unreachable-contact").why("so").at(at).build());
        return Redaction.of(plan).plan().accept().get(0).at().orElseThrow().toString();
    }
}
