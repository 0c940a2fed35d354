package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Fix;
import dev.netplan.model.Contact;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada }
            goals:
              meetups: { do: attend, times: 6, with: { contacts: [kai, lee] } }
            contacts:
              kai:  # designer
                name: Kai
                email: kai@example.org
              lee: { name: Lee, email: lee@example.org, met: { via: kai } }
              grace: { name: Grace, org: Acme }
            introductions:
              pair: { between: [kai, grace], asked: { kai: 2026-01-10 } }
            journal:
              - on: 2026-01-10
                did: message  # at last
                with: [kai, lee]
            accept:
              - rule: unreachable-contact
                at: contacts.kai
                why: we meet anyway
            """;

    @Test
    void a_value_is_set_at_its_path() {
        assertThat(edited(new Edit.Set(path("goals.meetups.times"), "8")))
            .isEqualTo(PLAN.replace("times: 6", "times: 8"));
        assertThat(edited(new Edit.Set(path("journal[0].note"), "met at booth #3: ask")))
            .isEqualTo(PLAN.replace("lee]\naccept", "lee]\n    note: \"met at booth #3: ask\"\naccept"));
        assertThat(edited(new Edit.Set(path("title"), "Spring"))).isEqualTo(PLAN.replace("netplan: 1\n",
                "netplan: 1\ntitle: Spring\n"));
    }

    @Test
    void an_element_is_added_as_its_neighbours_are() {
        assertThat(edited(new Edit.Add("contacts", "ann", Map.of("name", "Ann"))))
            .isEqualTo(PLAN.replace("Acme }\n", "Acme }\n  ann: { name: Ann }\n"));
    }

    @Test
    void what_is_removed_goes_with_its_lines() {
        assertThat(edited(new Edit.Remove(path("contacts.kai.email"))))
            .isEqualTo(PLAN.replace("    email: kai@example.org\n", ""));
        assertThat(edited(new Edit.Remove(path("journal[0].with[1]"))))
            .isEqualTo(PLAN.replace("with: [kai, lee]\naccept", "with: [kai]\naccept"));
    }

    @Test
    void an_id_is_renamed_wherever_it_is_named() {
        String renamed = PLAN.replace("kai:", "kim:").replace("[kai", "[kim").replace("via: kai", "via: kim")
            .replace("contacts.kai", "contacts.kim");

        assertThat(edited(new Edit.Rename("contacts", "kai", "kim"))).isEqualTo(renamed);
    }

    @Test
    void two_contacts_become_one() {
        String merged = PLAN.replace("  lee: { name: Lee, email: lee@example.org, met: { via: kai } }\n", "")
            .replace("[kai, lee]", "[kai]").replace("email: kai@example.org",
                    "email: [kai@example.org, lee@example.org]");

        assertThat(edited(new Edit.Remove(path("contacts.lee.met")), new Edit.MergeContacts("kai", "lee")))
            .isEqualTo(merged);
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence() {
        assertThat(refused(new Edit.Set(path("goals.meetups.times"), "0"))).contains("`0`");
        assertThat(refused(new Edit.Set(path("contacts.nobody.name"), "x"))).contains("`contacts.nobody`");
        assertThat(refused(new Edit.Remove(path("contacts.kai.name")))).contains("`name`");
        assertThat(refused(new Edit.Rename("contacts", "kai", "lee"))).contains("`contacts.lee`");
        assertThat(refused(new Edit.MergeContacts("kai", "grace"))).contains("`introductions.pair`");
        assertThat(refused(new Edit.Set(path("contacts"), "x"))).contains("whole section");
    }

    @Test
    void an_element_whose_only_key_it_must_have_does_not_go_with_it() {
        PlanEditor editor = PlanEditor.ofFile("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\ncontacts:\n"
                + "  kai:\n    name: Kai # mine\n", "plan.yaml");

        assertThat(editor.edit(new Edit.Remove(path("contacts.kai.name")))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).contains("contacts.kai: `name` is missing"));
        assertThat(editor.edit(new Edit.Remove(path("contacts.kai")))).isInstanceOf(Edited.class);
    }

    @Test
    void an_element_and_an_entry_stay_maps() {
        for (Object value : List.of("x", "", List.of("x"))) {
            assertThat(refused(new Edit.Set(path("contacts.kai"), value))).contains("`contacts.kai`", "expected a map");
            assertThat(refused(new Edit.Set(path("contacts.ann"), value))).contains("`contacts.ann`", "expected a map");
            assertThat(refused(new Edit.Set(path("journal[0]"), value))).contains("`journal[0]`", "expected a map");
        }
    }

    @Test
    void an_id_is_no_key_of_its_element() {
        assertThat(refused(new Edit.Set(path("contacts.kai.id"), "kim"))).contains("`contacts.kai.id`", "no key");
        assertThat(refused(new Edit.Set(path("contacts.kai"), Map.of("id", "kai", "name", "Kai")))).contains("no key");
    }

    @Test
    void an_element_of_the_model_is_added_with_its_tree() {
        Contact ann = Contact.builder().id("ann").name("Ann").org("Acme").build();

        assertThat(edited(new Edit.Add("contacts", ann.id(), ann.toTree())))
            .isEqualTo(PLAN.replace("Acme }\n", "Acme }\n  ann: { name: Ann, org: Acme }\n"));
        assertThat(edited(new Edit.Add("contacts", "ann", Map.of("id", "ann", "name", "Ann"))))
            .isEqualTo(PLAN.replace("Acme }\n", "Acme }\n  ann: { name: Ann }\n"));
        assertThat(edited(new Edit.Add("x-crm", "ann", Map.of("id", "4711")))).contains("x-crm:", "id: \"4711\"");
    }

    @Test
    void an_element_of_another_id_is_not_added() {
        for (Object other : List.of("kim", 1, List.of("ann"))) {
            assertThat(refused(new Edit.Add("contacts", "ann", Map.of("id", other, "name", "Ann")))).isEqualTo(
                    "`contacts.ann.id` is `" + other
                            + "`; expected `ann`, under which the element is added, or no `id`.");
        }
    }

    @Test
    void a_refusal_names_the_element_wherever_it_stands_among_several_edits() {
        Edit sound = new Edit.Add("contacts", "ann", Map.of("name", "Ann"));

        assertThat(refused(sound, new Edit.Add("contacts", "bo", Map.of("name", "Bo", "tie", "strng"))))
            .startsWith("contacts.bo.tie: `tie` is `strng`; expected ");
        assertThat(refused(sound, new Edit.Add("contacts", "bo", Map.of("tie", "strong"))))
            .startsWith("contacts.bo: ").contains("`name`");
        assertThat(refused(new Edit.Set(path("goals.meetups.times"), "0"), sound))
            .startsWith("goals.meetups.times: `times` is `0`; expected ");
        assertThat(refused(sound, new Edit.Set(path("contacts.kai.met"), Map.of("on", "someday"))))
            .startsWith("contacts.kai.met.on: `on` is `someday`; expected ");
        assertThat(refused(sound, new Edit.Set(path("journal[0].did"), "No Id")))
            .startsWith("journal[0].did: `did` is `No Id`; expected ");
        assertThat(refused(sound, new Edit.Set(path("owner.style"), "shy")))
            .startsWith("owner.style: `style` is `shy`; expected ");
        assertThat(refused(new Edit.Set(path("goals.meetups"), Map.of("times", "0", "by", "someday"))).lines())
            .hasSizeGreaterThan(1).allMatch(line -> line.startsWith("goals.meetups."));
    }

    @Test
    void values_are_typed_as_in_a_plan() {
        assertThat(Edit.parsed("[kai, 'lee']")).isEqualTo(List.of("kai", "lee"));
        assertThat(Edit.parsed("{ on: 2026-01-05 }")).isEqualTo(Map.of("on", "2026-01-05"));
        assertThat(Edit.parsed("[draft] call: kai")).isEqualTo("[draft] call: kai");
        assertThat(Edit.parsed("[a: b: c]")).isEqualTo("[a: b: c]");
        assertThat(Edit.parsed("[R&D, 2*2, C & A]")).isEqualTo(List.of("R&D", "2*2", "C & A"));
        assertThat(Edit.parsed("[&a kai, *a]")).isEqualTo("[&a kai, *a]");
        assertThat(Edit.parsed("[*]")).isEqualTo("[*]");
    }

    @Test
    void a_cure_is_put_where_the_mistake_stands() {
        String broken = PLAN.replace("  kai:  # designer", "  Kai:  # designer").replace("times: 6", "tmes: 6");
        PlanEditor editor = PlanEditor.ofFile(broken, "plan.yaml");

        Edited mended = editor.fix(Fix.rename(path("contacts.Kai"), "kai")).orThrow();
        Edited whole = PlanEditor.of(mended.reading()).fix(Fix.rename(path("goals.meetups.tmes"), "times")).orThrow();

        assertThat(whole.texts()).containsEntry("plan.yaml", PLAN);
        assertThat(whole.reading().findings()).isEmpty();
    }

    @Test
    void a_cure_that_would_break_something_else_is_refused() {
        String broken = PLAN.replace("email: kai@", "naem: kai@");

        Outcome outcome = PlanEditor.ofFile(broken, "plan.yaml").fix(Fix.rename(path("contacts.kai.naem"), "name"));

        assertThat(((Refusal) outcome).reason()).contains("`contacts.kai.naem`", "there already");
    }

    private static PlanPath path(String text) {
        return PlanPath.parse(text).orElseThrow();
    }

    private static String edited(Edit... edits) {
        return PlanEditor.ofFile(PLAN, "plan.yaml").edit(edits).orThrow().texts().getOrDefault("plan.yaml", PLAN);
    }

    private static String refused(Edit... edit) {
        return ((Refusal) PlanEditor.ofFile(PLAN, "plan.yaml").edit(edit)).reason();
    }
}
