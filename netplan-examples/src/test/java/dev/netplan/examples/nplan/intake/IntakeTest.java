package dev.netplan.examples.nplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String HEAD = "netplan: 1\nstart: 2026-01-05\nzone: America/Los_Angeles\n"
            + "owner: { name: Ada }\n";

    @Test
    void a_new_job_is_news_and_is_taken_over_only_when_asked() {
        Plan plan = plan("contacts:\n  kai: { name: Kai Haddad, org: Initech, email: kai@example.org }\n");
        Arrival row = person("name", "Kai Haddad", "org", "Globex", "email", "KAI@example.org", "role", "Lead");

        Intake asked = Intake.of(plan, List.of(row), true);
        Intake unasked = Intake.of(plan, List.of(row), false);

        assertThat(states(unasked)).containsExactly(State.CHANGED);
        assertThat(unasked.rows().get(0).changes()).extracting(Difference::key).containsExactly("org");
        assertThat(contact("kai", unasked).org()).contains("Initech");
        assertThat(contact("kai", unasked).role()).contains("Lead");
        assertThat(contact("kai", asked).org()).contains("Globex");
        assertThat(contact("kai", asked).email()).containsExactly("kai@example.org");
    }

    @Test
    void a_name_alone_tells_nobody() {
        Plan plan = plan("contacts:\n  ana: { name: Ana Silva, org: Acme }\n  bo: { name: Bo, phone: '555 0100' }\n");

        Intake intake = Intake.of(plan, List.of(person("name", "ana  SILVA", "email", "ana@example.org"),
                person("name", "Bo", "birthday", "04-05"), person("name", "Bo"),
                person("name", "Ana Silva", "org", "Globex")), false);

        assertThat(states(intake)).containsExactly(State.AMBIGUOUS, State.AMBIGUOUS, State.SAME, State.NEW);
        assertThat(contact("ana", intake)).isEqualTo(plan.contacts().find("ana").orElseThrow());
    }

    @Test
    void two_candidates_are_left_alone() {
        Plan plan =
                plan("contacts:\n  a: { name: Ana, email: a@example.org }\n  b: { name: Bo, email: b@example.org }\n");

        Intake intake = Intake.of(plan, List.of(person("name", "Cy", "email", List.of("a@example.org",
                "b@example.org"))), true);

        assertThat(states(intake)).containsExactly(State.AMBIGUOUS);
        assertThat(intake.rows().get(0).ids()).containsExactly("a", "b");
        assertThat(intake.plan()).isEqualTo(plan);
    }

    @Test
    void colleagues_who_share_a_telephone_are_not_made_one() {
        Plan plan = plan("contacts:\n  ana: { name: Ana Silva, phone: +1 202 555 0100 }\n");

        Intake intake = Intake.of(plan, List.of(person("name", "Bo Lind", "phone", "+12025550100"),
                person("name", "A. Silva", "phone", "(+1) 202-555-0100")), false);

        assertThat(states(intake)).containsExactly(State.AMBIGUOUS, State.CHANGED);
    }

    @Test
    void a_map_takes_the_place_of_a_text_or_a_list_only_when_asked() {
        Plan plan = plan("contacts:\n  kai: { name: Kai, email: kai@example.org, x-crm: warm, x-seen: [jan, feb] }\n");
        Arrival row = person("name", "Kai", "email", "kai@example.org", "x-crm", Map.of("stage", "warm"), "x-seen",
                Map.of("last", "feb"));

        Intake asked = Intake.of(plan, List.of(row), true);
        Intake unasked = Intake.of(plan, List.of(row), false);

        assertThat(unasked.plan()).isEqualTo(plan);
        assertThat(unasked.rows().get(0).changes()).extracting(Difference::key).containsExactly("x-crm", "x-seen");
        assertThat(contact("kai", asked).toTree()).containsEntry("x-crm", Map.of("stage", "warm"))
            .containsEntry("x-seen", Map.of("last", "feb"));
    }

    @Test
    void a_profile_is_known_however_it_is_written() {
        Plan plan = plan("contacts:\n  kai: { name: Kai, profiles: { li: 'https://www.linkedin.com/in/kai' } }\n");

        Intake intake = Intake.of(plan, List.of(
                person("name", "Kai", "profiles", Map.of("linkedin", "http://DE.linkedin.com/in/kai/?trk=x#top")),
                person("name", "Kai", "profiles", Map.of("linkedin", "linkedin.com/in/kai2"))), false);

        assertThat(states(intake)).containsExactly(State.SAME, State.AMBIGUOUS);
    }

    @Test
    void two_people_behind_one_path_are_two_by_what_the_query_tells() {
        Plan plan =
                plan("contacts:\n  ann: { name: Ann, profiles: { web: 'https://x.example/profile.php?id=1&p=a' } }\n");

        Intake intake = Intake.of(plan, List.of(
                person("name", "Ann", "profiles", Map.of("web", "http://www.x.example/profile.php?p=b&id=1#top")),
                person("name", "Bob", "profiles", Map.of("web", "https://x.example/profile.php?id=2"))), false);

        assertThat(intake.rows()).extracting(Row::state).containsExactly(State.SAME, State.NEW);
    }

    @Test
    void no_profile_is_lost_to_another_of_the_same_label() {
        Plan plan = plan("contacts:\n  kai: { name: Kai, email: k@x.org, profiles: { web: 'https://b.example' } }\n");
        Arrival row = person("name", "Kai", "email", "k@x.org", "profiles", profiles("web", "https://a.example",
                "web-2", "https://b.example/", "web-3", "https://c.example"));

        for (boolean update : List.of(true, false)) {
            Intake intake = Intake.of(plan, List.of(row), update);

            assertThat(states(intake)).containsExactly(State.SAME);
            assertThat(contact("kai", intake).profiles()).isEqualTo(profiles("web", "https://b.example", "web-2",
                    "https://a.example", "web-3", "https://c.example"));
            assertThat(Intake.of(intake.plan(), List.of(row), update).plan()).isEqualTo(intake.plan());
        }
    }

    @Test
    void a_profile_takes_the_place_of_one_that_the_row_tells_no_more_when_asked() {
        Plan plan = plan("contacts:\n  kai: { name: Kai, email: k@x.org, profiles: { web: 'https://old.example',"
                + " blog: 'https://b.example' } }\n");
        Arrival row = person("name", "Kai", "email", "k@x.org", "profiles", profiles("web", "https://b.example",
                "blog", "https://new.example", "home", "https://h.example"));
        Arrival other = person("name", "Kai", "email", "k@x.org", "profiles", profiles("web", "https://n.example"));

        Intake intake = Intake.of(plan, List.of(row, other), true);

        assertThat(states(intake)).containsExactly(State.SAME, State.CHANGED);
        assertThat(contact("kai", intake).profiles()).isEqualTo(profiles("web", "https://n.example", "blog",
                "https://b.example", "home", "https://h.example", "blog-2", "https://new.example"));
    }

    @Test
    void two_namesakes_of_one_company_are_two_people_by_their_profiles() {
        List<Arrival> rows = List.of(colleague("linkedin", "https://www.linkedin.com/in/ana-1"),
                colleague("linkedin", "https://de.linkedin.com/in/ana-2/"),
                colleague("web", "https://acme.example/team/ana-3"),
                colleague("linkedin", "https://www.linkedin.com/in/ana-4"));

        for (boolean update : List.of(true, false)) {
            Intake first = Intake.of(plan(""), rows.subList(0, 2), update);
            Intake second = Intake.of(first.plan(), rows.subList(0, 2), update);

            assertThat(states(first)).containsExactly(State.NEW, State.NEW);
            assertThat(first.plan().contacts().ids()).containsExactly("ana-silva", "ana-silva-2");
            assertThat(states(second)).containsExactly(State.SAME, State.SAME);
            assertThat(second.plan()).isEqualTo(first.plan());
            assertThat(states(Intake.of(first.plan(), rows.subList(2, 4), update))).containsExactly(State.AMBIGUOUS,
                    State.NEW);
        }
    }

    @Test
    void a_namesake_of_one_company_is_the_same_where_an_address_or_a_number_agrees_or_the_place_is_another() {
        Plan plan = plan("contacts:\n  ana: { name: Ana Silva, org: Acme, email: ana@example.org, phone: '555 0100',"
                + " profiles: { linkedin: 'https://www.linkedin.com/in/ana-1' } }\n");
        Map<String, String> other = profiles("linkedin", "https://www.linkedin.com/in/ana-2");

        Intake intake = Intake.of(plan, List.of(
                person("name", "Ana Silva", "org", "Acme", "email", "Ana@example.org", "profiles", other),
                person("name", "Ana Silva", "org", "Acme", "phone", "5550100", "profiles", other),
                colleague("github", "https://github.com/ana"), person("name", "Ana Silva", "org", "Acme")), false);

        assertThat(states(intake)).containsExactly(State.CHANGED, State.CHANGED, State.SAME, State.SAME);
        assertThat(intake.plan().contacts().ids()).containsExactly("ana");
    }

    @Test
    void ids_are_small_latin_letters_whatever_the_name() {
        List<Arrival> rows = List
            .of("Żółć Ødegård", "李小龙", "Ольга Иванова", "🎉", "~", "Jean-Luc d'Arcy", "Null", "null",
                    "x".repeat(80), "x".repeat(80))
            .stream().map(name -> person("name", name, "org", name + "!")).toList();

        Intake intake = Intake.of(plan("contacts:\n  contact-1: { name: Somebody }\n"), rows, false);

        assertThat(intake.rows()).extracting(row -> row.ids().get(0)).containsExactly("zolc-odegard", "lixiaolong",
                "olga-ivanova", "contact-2", "contact-3", "jean-luc-darcy", "null", "null", "x".repeat(64),
                "x".repeat(64));
    }

    private static Plan plan(String sections) {
        return PlanReader.standard().read(HEAD + sections, "plan.yaml").orThrow();
    }

    private static Map<String, String> profiles(String... labelsAndAddresses) {
        Map<String, String> profiles = new java.util.LinkedHashMap<>();
        for (int i = 0; i < labelsAndAddresses.length; i += 2) {
            profiles.put(labelsAndAddresses[i], labelsAndAddresses[i + 1]);
        }
        return profiles;
    }

    private static Arrival colleague(String label, String address) {
        return person("name", "Ana Silva", "org", "Acme", "profiles", Map.of(label, address));
    }

    private static Arrival person(Object... keys) {
        Map<String, Object> tree = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keys.length; i += 2) {
            tree.put((String) keys[i], keys[i + 1]);
        }
        return new Arrival(Kind.CONTACT, tree);
    }

    private static List<State> states(Intake intake) {
        return intake.rows().stream().map(Row::state).toList();
    }

    private static Contact contact(String id, Intake intake) {
        return intake.plan().contacts().find(id).orElseThrow();
    }
}
