package dev.netplan.yaml.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that both sides began, or that held nothing before. */
class TextMergeBeginningTest {

    private static final TextMerge BY_LINES = new TextMerge("by lines", 7);
    private static final LineMerge LINES = (base, ours, theirs) -> BY_LINES;

    private static final String PLAN = """
            # the plan of one
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor }
            goals:
              talks: { times: 3 }   # to begin with
            journal:
              - { on: 2026-01-06, did: research }
            """;

    private static TextMerge merge(String base, String ours, String theirs) {
        return TextMerge.of(base, ours, theirs, LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# journal of 2026\n", "# journal of 2026", "---\n", "\uFEFF# of 2026\r\n\r\n"})
    void a_journal_that_both_begin_has_the_entries_of_both(String base) {
        String head = base.replace("\uFEFF", "").replace("\r", "");
        String begun = (head.isEmpty() || head.endsWith("\n") ? head : head + "\n") + "journal:\n";
        String ours = begun + "  - { on: 2026-01-07, did: engage }   # at home\n";
        String theirs = begun + "  # at work\n  - { on: 2026-01-08, did: engage }\n";

        assertThat(merge(base, ours, theirs)).isEqualTo(
                new TextMerge(ours + "  # at work\n  - { on: 2026-01-08, did: engage }\n", 0));
    }

    @Test
    void an_entry_with_which_both_begin_is_there_once() {
        String ours = "journal:\n- {on: 2026-01-07, did: engage}\n";

        assertThat(merge("", ours, ours + "- {on: 2026-01-08, did: engage}\n"))
            .isEqualTo(new TextMerge(ours + "- {on: 2026-01-08, did: engage}\n", 0));
    }

    @Test
    void different_sections_of_a_file_that_both_begin_are_all_there() {
        String journal = "journal:\n- {on: 2026-01-07, did: engage}   # mine\n";
        String contacts = "# friends\ncontacts:\n  kai:\n    name: Kai Haddad\n";

        assertThat(merge("", journal, contacts)).isEqualTo(new TextMerge(contacts + journal, 0));
    }

    @Test
    void an_element_that_both_begin_differently_is_a_conflict_of_its_lines_alone() {
        String ours = "contacts:\n  kai:\n    name: Kai Haddad\n    role: Designer\n  lee: { name: Lee }\n";
        String theirs = ours.replace("Designer", "Director").replace("lee: { name: Lee }", "zoe: { name: Zoe }");

        assertThat(merge("", ours, theirs)).isEqualTo(new TextMerge("""
                contacts:
                  kai:
                    name: Kai Haddad
                <<<<<<< ours
                    role: Designer
                =======
                    role: Director
                >>>>>>> theirs
                  lee: { name: Lee }
                  zoe: { name: Zoe }
                """, 1));
    }

    @Test
    void a_whole_plan_that_both_begin_is_the_plan_with_the_entries_of_both() {
        String ours = PLAN + "  - { on: 2026-01-07, did: engage }\n";
        String theirs = PLAN + "  - { on: 2026-01-08, did: engage }   # from the train\n";

        assertThat(merge("", ours, theirs)).isEqualTo(
                new TextMerge(ours + "  - { on: 2026-01-08, did: engage }   # from the train\n", 0));
    }

    @Test
    void what_a_plan_must_have_is_a_conflict_where_both_begin_it_differently() {
        String theirs = PLAN.replace("2026-01-05", "2026-01-12").replace("times: 3", "times: 3, why: to learn");

        assertThat(merge("", PLAN, theirs)).isEqualTo(new TextMerge(PLAN.replace("times: 3", "times: 3, why: to learn")
            .replace("start: 2026-01-05\n", """
                    <<<<<<< ours
                    start: 2026-01-05
                    =======
                    start: 2026-01-12
                    >>>>>>> theirs
                    """), 1));
        assertThat(merge("", PLAN, PLAN.replace("Okafor", "N. Okafor")).conflicts()).isEqualTo(1);
        assertThat(merge("", PLAN, PLAN.replace("Okafor", "Okafor, email: ada@example.com")).conflicts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2000-01-02"})
    void no_start_is_taken_for_the_one_before(String start) {
        String theirs = PLAN.replace("2026-01-05", start);

        assertThat(merge("", PLAN, theirs).conflicts()).isEqualTo(1);
        assertThat(merge("", theirs, PLAN).conflicts()).isEqualTo(1);
    }

    @Test
    void a_plan_that_one_side_begins_has_what_the_other_begins_without_a_head() {
        String journal = "journal:\n- { on: 2026-01-08, did: engage }   # alone\n";

        assertThat(merge("", PLAN, journal))
            .isEqualTo(new TextMerge(PLAN + "  - { on: 2026-01-08, did: engage }   # alone\n", 0));
        assertThat(merge("", journal, PLAN)).isEqualTo(BY_LINES);
    }

    @Test
    void comments_of_a_side_that_begins_nothing_else_come_to_what_the_other_begins() {
        String journal = "journal:\n- {on: 2026-01-07, did: engage}\n";

        assertThat(merge("", journal, "# of 2026\n")).isEqualTo(new TextMerge("# of 2026\n" + journal, 0));
        assertThat(merge("", "# of 2026\n", journal)).isEqualTo(new TextMerge("# of 2026\n" + journal, 0));
        assertThat(merge("", "", journal)).isEqualTo(new TextMerge(journal, 0));
    }

    @Test
    void where_a_side_begins_what_is_no_plan_lines_decide() {
        assertThat(merge("", PLAN, "gaols: {}\n")).isEqualTo(BY_LINES);
        assertThat(merge("", "# mine\n", "# theirs\n")).isEqualTo(BY_LINES);
    }

    @Test
    void where_a_side_takes_everything_out_lines_decide() {
        assertThat(merge(PLAN, "", PLAN.replace("times: 3", "times: 4"))).isEqualTo(BY_LINES);
        assertThat(merge(PLAN, PLAN.replace("times: 3", "times: 4"), "# gone\n")).isEqualTo(BY_LINES);
    }
}
