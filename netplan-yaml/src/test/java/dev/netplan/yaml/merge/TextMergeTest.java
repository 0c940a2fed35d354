package dev.netplan.yaml.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final LineMerge LINES = (base, ours, theirs) -> new TextMerge("by lines", 7);
    private static final String BASE = """
            # ours and yours
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor }

            goals:
              meetups: { do: attend, times: 6 }
              talks:
                times: 3   # to begin with

            contacts:
              kai:
                name: Kai Haddad

            journal:
              - { on: 2026-01-15, did: attend, met: kai }
            """;

    @Test
    void comments_layout_and_entries_of_both_sides_are_there() {
        String ours = BASE + "  - { on: 2026-02-03, did: engage }   # from the train\n";
        String theirs = BASE.replace("    name: Kai Haddad\n", "    # in Berlin now\n    name: Kai Haddad\n")
                + "  # their desk\n  - on: 2026-02-01\n    did: research\n";

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo(
                BASE.replace("    name: Kai Haddad\n", "    # in Berlin now\n    name: Kai Haddad\n")
                        + "  # their desk\n  - { on: 2026-02-01, did: research }\n"
                        + "  - { on: 2026-02-03, did: engage }   # from the train\n");
    }

    @Test
    void changes_on_one_line_go_together() {
        String ours = BASE.replace("times: 6 }", "times: 6, why: to listen }");
        String theirs = BASE.replace("times: 6 }", "times: 8 }");

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(BASE.replace("times: 6 }", "times: 8, why: to listen }"), 0));
    }

    @Test
    void a_conflict_is_the_lines_that_differ_and_no_more() {
        String ours = BASE.replace("times: 3 ", "times: 4 ").replace("times: 6", "times: 7");
        String theirs = BASE.replace("times: 3 ", "times: 5 ").replace("Ada Okafor", "Ada N. Okafor");

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.text()).isEqualTo(ours.replace("Ada Okafor", "Ada N. Okafor")
            .replace("    times: 4   # to begin with\n", """
                    <<<<<<< ours
                        times: 4   # to begin with
                    =======
                        times: 5   # to begin with
                    >>>>>>> theirs
                    """));
    }

    @Test
    void an_element_removed_here_and_changed_there_stands_in_the_conflict() {
        String ours = BASE.replace("  talks:\n    times: 3   # to begin with\n", "");
        String theirs = BASE.replace("times: 3 ", "times: 5 ");

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.text()).contains("<<<<<<< ours\n=======\n  talks: ", "times: 5");
    }

    @Test
    void a_comment_on_what_the_other_side_took_away_stays_near() {
        String ours = BASE.replace("times: 3   # to begin with", "times: 3   # to begin with, as Zoe says");
        String theirs = BASE.replace("  talks:\n    times: 3   # to begin with\n", "");

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge.text()).contains("# to begin with, as Zoe says").doesNotContain("talks:");
    }

    @Test
    void line_ends_of_ours_and_its_missing_last_one_stay() {
        String ours = BASE.replace("times: 3 ", "times: 4 ").replace("\n", "\r\n").stripTrailing();
        String theirs = BASE.replace("times: 6", "times: 8");

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(ours.replace("times: 6", "times: 8"), 0));
    }

    @Test
    void a_file_that_only_a_plan_includes_is_merged_too() {
        String base = "contacts:\n  kai: { name: Kai Haddad }\n";
        String ours = base + "  grace: { name: Grace Liu }\n";
        String theirs = base.replace("Haddad", "H. Haddad") + "  zoe: { name: Zoe Park }   # new\n";

        TextMerge merge = TextMerge.of(base, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(ours.replace("Haddad", "H. Haddad")
                + "  zoe: { name: Zoe Park }   # new\n", 0));
    }

    @Test
    void where_a_text_is_no_plan_lines_decide() {
        assertThat(TextMerge.of(BASE, BASE + "gaols: {}\n", BASE.replace("6", "8"), LINES).text())
            .isEqualTo("by lines");
        assertThat(TextMerge.of("a: [", BASE, BASE.replace("6", "8"), LINES).text()).isEqualTo("by lines");
    }

    @Test
    void what_only_theirs_changed_is_theirs() {
        assertThat(TextMerge.of(BASE, BASE, BASE + "\n# the end\n", LINES).text()).isEqualTo(BASE + "\n# the end\n");
        assertThat(TextMerge.of(BASE, BASE + "# mine\n", BASE, LINES).text()).isEqualTo(BASE + "# mine\n");
    }

    @Test
    void items_in_brackets_may_stand_a_line_each_wherever_the_first_line_ends() {
        for (String brackets : new String[]{"[\n      a,\n      b\n    ]", "[\n      a, b]", "[a,\n      b]",
            "[ # both\n                     a,   # one\n  b ]"}) {
            String base = "# A\n" + BASE.replace("    name: Kai Haddad\n",
                    "    name: Kai Haddad\n    tags: " + brackets + "\n");
            String ours = base + "  - { on: 2026-02-03, did: engage }\n";
            String theirs = base + "  # their desk\n  - { on: 2026-02-01, did: research }\n";

            TextMerge merge = TextMerge.of(base, ours, theirs, LINES);

            assertThat(merge).isEqualTo(new TextMerge(base + "  # their desk\n  - { on: 2026-02-01, did: research }\n"
                    + "  - { on: 2026-02-03, did: engage }\n", 0));
        }
    }

    @Test
    void a_comment_beside_an_item_in_brackets_comes_with_it() {
        String base = BASE.replace("    name: Kai Haddad\n",
                "    name: Kai Haddad\n    tags: [\n      a,\n      b\n    ]\n");
        String ours = base.replace("name: Kai Haddad", "name: Kai H.");
        String theirs = base.replace("      b\n", "      b   # since May\n");

        TextMerge merge = TextMerge.of(base, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(theirs.replace("name: Kai Haddad", "name: Kai H."), 0));
    }

    @Test
    void a_plan_in_json_merges_though_a_text_has_the_sign_of_a_comment() {
        String base = """
                {
                  "netplan": 1, "start": "2026-01-05",
                  "owner": {
                    "name": "Ada", "superpowers": [
                              "C# at a grid",
                              "listening"
                    ]
                  },
                  "journal": [
                    { "on": "2026-01-06", "did": "engage" }
                  ]
                }
                """;
        String ours = base.replace("\"engage\" }\n",
                "\"engage\" },\n    { \"on\": \"2026-01-07\", \"did\": \"publish\" }\n");
        String theirs = base.replace("\"engage\" }\n",
                "\"engage\" },\n    { \"on\": \"2026-01-08\", \"did\": \"attend\" }\n");

        TextMerge merge = TextMerge.of(base, ours, theirs, LINES);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).contains("engage", "publish", "attend");
    }
}
