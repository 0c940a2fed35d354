package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanException;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.StandardActivity;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.source.Shown;
import dev.netplan.yaml.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanEditorTest {

    private static final String HEAD = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    @Test
    void a_value_changes_and_everything_around_it_stays() {
        String text = HEAD + "contacts:\n  kai:            # from the hackathon\n"
                + "    name: 'Kai Haddad'   # pronounce: kye\n    tags: [a,   b]\n\n  lee: {name: Lee,   org: \"Acme\"}\n";

        String edited = edited(text, contact("kai", kai -> kai.withName("Kai H. Haddad")));

        assertThat(edited).isEqualTo(text.replace("'Kai Haddad'", "'Kai H. Haddad'"));
    }

    @Test
    void a_new_entry_is_laid_out_as_the_last_one_is() {
        String block = HEAD + "contacts:\n  kai: {name: Kai}\njournal:\n  # January\n  - on: 2026-01-10\n"
                + "    did: message\n    with: kai";
        String flow = HEAD + "contacts:\n  kai: {name: Kai}\njournal:\n- {on: 2026-01-10, did: message, with: [kai]}\n";

        assertThat(edited(block, appended())).isEqualTo(
                block + "\n  - on: 2026-02-03\n    did: message\n    with: kai");
        assertThat(edited(flow, appended()))
            .isEqualTo(flow + "- {on: 2026-02-03, did: message, with: [kai]}\n");
    }

    @Test
    void line_ends_of_windows_stay() {
        String text = (HEAD + "contacts:\n  kai: {name: Kai}\njournal:\n  - on: 2026-01-10\n    did: message")
            .replace("\n", "\r\n");

        String edited = edited(text, appended());

        assertThat(edited).startsWith(text).doesNotContain("\r\r").endsWith("with: kai");
        assertThat(edited.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void a_section_that_is_not_there_comes_where_the_format_has_it() {
        String text = HEAD + "\ncontacts:\n  kai: {name: Kai}\n\nrules:\n  no-interests: off\n";

        String edited = edited(text, appended());

        assertThat(edited).isEqualTo(HEAD + "\ncontacts:\n  kai: {name: Kai}\n\njournal:\n  - on: 2026-02-03\n"
                + "    did: message\n    with: kai\n\nrules:\n  no-interests: off\n");
    }

    @Test
    void what_others_stand_for_is_not_changed() {
        String text = HEAD + "contacts:\n  kai: &kai {name: Kai}\n  lee: *kai\n";

        assertThat(refused(text, contact("kai", kai -> kai.withName("Kai H.")))).contains("`contacts.kai`", "`&kai`");
        assertThat(refused(text, contact("lee", kai -> kai.withName("Lee")))).contains("`contacts.lee`", "`*kai`");
    }

    @Test
    void an_included_file_is_edited_as_it_stands() {
        String text = "contacts:\n  kai: {name: Kai} # new\n";

        PlanEditor editor = PlanEditor.ofFile(text, "contacts.yaml");
        Edited edited = editor.become(contact("kai", kai -> kai.withOrg("Acme")).apply(editor.plan())).orThrow();

        assertThat(edited.texts())
            .isEqualTo(Map.of("contacts.yaml", "contacts:\n  kai: {name: Kai, org: Acme} # new\n"));
    }

    @Test
    void all_that_is_said_of_an_included_file_is_said_under_its_name() {
        for (String name : List.of("contacts.yaml", "people/a*.yaml", "c:\\people\\kai.yaml", "..", "kai?", "")) {
            PlanEditor editor = PlanEditor.ofFile("contacts:\n  kai: { name: Kai, tie: strng }\n", name);

            assertThat(editor.reading().findings()).extracting(Shown::line).singleElement().asString()
                .startsWith(name + ":2:26: error: ");
            assertThat(editor.reading().files()).extracting(SourceText::name).containsExactly(name);
            assertThat(editor.reading().patterns()).containsExactly(name);
            assertThatThrownBy(editor::plan).isInstanceOf(PlanException.class).hasMessageStartingWith(name + ":2:26");
        }
    }

    @Test
    void an_edited_included_file_keeps_its_name() {
        Edited edited = PlanEditor.ofFile("contacts:\n  kai: { name: Kai }\n", "people/kai.yaml")
            .edit(new Edit.Set(PlanPath.of("contacts", "kai", "tie"), "strong")).orThrow();

        assertThat(edited.texts()).isEqualTo(Map.of("people/kai.yaml",
                "contacts:\n  kai: { name: Kai, tie: strong }\n"));
        assertThat(edited.reading().places().value(PlanPath.of("contacts", "kai", "tie")).orElseThrow().file())
            .isEqualTo("people/kai.yaml");
    }

    @Test
    void an_included_file_that_includes_another_or_has_a_key_of_the_main_file_is_read_as_a_plan() {
        PlanEditor editor = PlanEditor.ofFile("include: [more.yaml]\ncontacts: {}\n", "contacts.yaml");

        assertThat(editor.reading().findings()).extracting(Finding::rule).contains("missing-key");
    }

    @Test
    void many_entries_that_are_alike_are_changed_at_both_ends_without_all_being_compared_with_all() {
        String alike = "  - { on: 2026-01-10, did: engage }\n";
        String text = HEAD + "journal:\n  - { on: 2026-01-06, did: engage }\n" + alike.repeat(20_000)
                + "  - { on: 2026-02-01, did: engage }\n";

        String edited = edited(text, plan -> plan.withJournal(plan.journal().subList(2, plan.journal().size() - 1)));

        assertThat(edited).isEqualTo(HEAD + "journal:\n" + alike.repeat(19_999));
    }

    private static UnaryOperator<Plan> contact(String id, UnaryOperator<Contact> change) {
        return plan -> {
            ById<Contact> contacts = plan.contacts();
            return plan.withContacts(contacts.with(change.apply(contacts.find(id).orElseThrow())));
        };
    }

    private static UnaryOperator<Plan> appended() {
        Entry entry = Entry.fromTree(Map.of("on", "2026-02-03", "did", "message", "with", "kai"));
        return plan -> {
            List<Entry> journal = new ArrayList<>(plan.journal());
            journal.add(entry);
            return plan.withJournal(journal);
        };
    }

    private static String edited(String text, UnaryOperator<Plan> change) {
        PlanEditor editor = PlanEditor.ofFile(text, "plan.yaml");
        return editor.become(change.apply(editor.plan())).orThrow().texts().getOrDefault("plan.yaml", text);
    }

    @Test
    void brackets_with_a_comment_inside_are_not_rewritten() {
        String head = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";
        String empty = head + "journal: [ # why\n]\n";
        String one = head + "journal: [ # mine\n  { on: 2026-01-06, did: message },\n]\n";
        String people = head + "contacts: { # mine\n}\n";

        assertThat(refused(empty, plan -> plan.withJournal(Entry.builder().on(LocalDate.of(2026, 1, 6))
            .activity(StandardActivity.JOIN.activity()).build()))).contains("`journal`", "comments inside");
        assertThat(refused(one, plan -> plan.withJournal(List.of()))).contains("`journal`", "comments inside");
        assertThat(refused(people, plan -> plan.withContacts(ById.of(Contact.builder().id("kai").name("Kai").build()))))
            .contains("`contacts`", "comments inside");
    }

    private static String refused(String text, UnaryOperator<Plan> change) {
        PlanEditor editor = PlanEditor.ofFile(text, "plan.yaml");
        return ((Refusal) editor.become(change.apply(editor.plan()))).reason();
    }
}
