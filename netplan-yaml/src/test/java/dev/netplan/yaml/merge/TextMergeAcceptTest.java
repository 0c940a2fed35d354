package dev.netplan.yaml.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.write.PlanWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextMergeAcceptTest {

    private static final LineMerge LINES = (base, ours, theirs) -> new TextMerge("by lines", 7);
    private static final String HEAD = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor }

            """;
    private static final String JOURNAL = """
            journal:
              - { on: 2026-01-15, did: attend }
              - { on: 2026-01-20, did: engage }   # from the train
            """;
    private static final String ACCEPT = """

            accept:
              - { rule: outside-plan, at: 'journal[1]', why: a try }
            """;
    private static final String BASE = HEAD + JOURNAL + ACCEPT;

    @Test
    void what_theirs_accepts_at_its_new_entry_is_accepted_there_and_not_at_ours() {
        String ours = HEAD + JOURNAL + "  - { on: 2026-02-01, did: research }\n" + ACCEPT;
        String theirs = HEAD + JOURNAL + "  - { on: 2026-02-03, did: publish }\n" + ACCEPT
                + "  - { rule: late-entry, at: 'journal[2]', why: on holiday }   # in Porto\n";

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(HEAD + JOURNAL + """
                  - { on: 2026-02-01, did: research }
                  - { on: 2026-02-03, did: publish }

                accept:
                  - { rule: outside-plan, at: 'journal[1]', why: a try }
                  - { rule: late-entry, at: 'journal[3]', why: on holiday }   # in Porto
                """, 0));
    }

    @Test
    void what_ours_accepts_at_its_new_entry_stays_there_before_and_behind_an_entry_of_theirs() {
        String ours = HEAD + JOURNAL + "  - { on: 2026-02-03, did: research }\n" + ACCEPT
                + "  - { rule: late-entry, at: 'journal[2].next', why: on holiday }   # in Porto\n";
        String earlier = HEAD + JOURNAL + "  - { on: 2026-02-01, did: publish }\n" + ACCEPT;
        String later = HEAD + JOURNAL + "  - { on: 2026-02-05, did: publish }\n" + ACCEPT;

        assertThat(TextMerge.of(BASE, ours, earlier, LINES)).isEqualTo(new TextMerge(ours
            .replace("  - { on: 2026-02-03", "  - { on: 2026-02-01, did: publish }\n  - { on: 2026-02-03")
            .replace("journal[2]", "journal[3]"), 0));
        assertThat(TextMerge.of(BASE, ours, later, LINES)).isEqualTo(new TextMerge(ours
            .replace("did: research }\n", "did: research }\n  - { on: 2026-02-05, did: publish }\n"), 0));
    }

    @Test
    void where_the_entries_of_a_file_are_in_no_order_acceptances_name_them_as_they_stand() {
        String newestFirst = """
                journal:
                  - { on: 2026-01-20, did: engage }
                  - { on: 2026-01-15, did: attend }
                """;
        String accept = ACCEPT + "  - { rule: late-entry, at: 'journal[0]', why: on holiday }\n";
        String base = HEAD + newestFirst + ACCEPT;
        String ours = HEAD + newestFirst.replace("journal:\n", "journal:\n  - { on: 2026-02-01, did: research }\n")
                + ACCEPT.replace("[1]", "[2]");
        String theirs = HEAD + newestFirst.replace("engage", "engage, note: the talk") + accept;

        TextMerge merge = TextMerge.of(base, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(ours.replace("engage", "engage, note: the talk")
                + "  - { rule: late-entry, at: 'journal[1]', why: on holiday }\n", 0));
    }

    @Test
    void an_acceptance_follows_where_one_side_took_out_an_entry_and_goes_where_it_is_the_one() {
        String first = "  - { on: 2026-01-15, did: attend }\n";
        String second = "  - { on: 2026-01-20, did: engage }   # from the train\n";
        String added = "  - { on: 2026-02-01, did: research }\n";
        String theirs = HEAD + JOURNAL + added + ACCEPT
                + "  - { rule: late-entry, at: 'journal[2]', why: on holiday }\n";
        String withoutFirst = HEAD + JOURNAL.replace(first, "") + ACCEPT.replace("[1]", "[0]");
        String withoutSecond = HEAD + JOURNAL.replace(second, "");

        assertThat(TextMerge.of(BASE, withoutFirst, theirs, LINES)).isEqualTo(new TextMerge(
                theirs.replace(first, "").replace("[1]", "[0]").replace("[2]", "[1]"), 0));
        assertThat(TextMerge.of(BASE, withoutSecond, theirs, LINES)).isEqualTo(new TextMerge(HEAD
                + JOURNAL.replace(second, added)
                + "\naccept:\n  - rule: late-entry\n    at: journal[1]\n    why: on holiday\n", 0));
    }

    @Test
    void in_a_conflict_of_acceptances_each_side_names_the_entries_that_the_merged_text_has() {
        String ours = HEAD + JOURNAL + "  - { on: 2026-02-01, did: research }\n" + ACCEPT
                + "  - { rule: late-entry, at: 'journal[2]', why: at home }\n";
        String theirs = HEAD + JOURNAL + "  - { on: 2026-02-03, did: publish }\n" + ACCEPT
                + "  - { rule: late-entry, at: 'journal[2]', why: on holiday }\n";

        TextMerge merge = TextMerge.of(BASE, ours, theirs, LINES);

        assertThat(merge).isEqualTo(new TextMerge(HEAD + JOURNAL + """
                  - { on: 2026-02-01, did: research }
                  - { on: 2026-02-03, did: publish }
                """ + ACCEPT + """
                <<<<<<< ours
                  - { rule: late-entry, at: 'journal[2]', why: at home }
                =======
                  - { rule: late-entry, at: 'journal[3]', why: on holiday }
                >>>>>>> theirs
                """, 1));
    }

    @Test
    void an_acceptance_of_an_entry_in_an_included_file_names_it_behind_the_new_ones_of_both_sides() {
        String head = "include: [2025.yaml]\n" + HEAD;
        String ours = head + JOURNAL + "  - { on: 2026-02-01, did: research }\n" + ACCEPT;
        String theirs = head + JOURNAL + "  - { on: 2026-02-03, did: publish }\n" + ACCEPT
                + "  - { rule: late-entry, at: 'journal[3]', why: the first that the file has }\n";

        TextMerge merge = TextMerge.of(head + JOURNAL + ACCEPT, ours, theirs, LINES);

        assertThat(merge.text()).contains("at: 'journal[4]', why: the first that the file has");
    }

    @Provide
    Arbitrary<Apart> agreeing() {
        return Apart.texts().filter(texts -> texts.merged(LINES).isClean());
    }

    @Property(tries = 12)
    void in_the_merged_text_every_acceptance_is_at_its_entry(@ForAll("agreeing") Apart texts) {
        Plan theirs = plan(texts.theirs());
        List<Acceptance> accept = IntStream.range(0, theirs.journal().size())
            .mapToObj(i -> Acceptance.builder().rule("late-entry").why(known(theirs.journal().get(i)))
                .at(PlanPath.of("journal").item(i)).build())
            .toList();

        TextMerge merge = TextMerge.of(PlanWriter.yaml(plan(texts.base()).withAccept()),
                PlanWriter.yaml(plan(texts.ours()).withAccept()), PlanWriter.yaml(theirs.withAccept(accept)), LINES);

        Plan merged = plan(merge.text());
        assertThat(merged.accept()).allSatisfy(acceptance -> assertThat(
                known(merged.journal().get((Integer) acceptance.at().orElseThrow().steps().get(1))))
            .isEqualTo(acceptance.why()));
    }

    /** By what an entry is known that was edited. */
    private static String known(Entry entry) {
        return entry.on() + " " + entry.activity() + " " + new TreeSet<>(entry.everybody());
    }

    private static Plan plan(String text) {
        return Side.of(text).orElseThrow(() -> new AssertionError("no plan:\n" + text)).plan();
    }
}
