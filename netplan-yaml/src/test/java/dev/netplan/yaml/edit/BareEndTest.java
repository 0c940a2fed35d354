package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Fix;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Outcome.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that ends without a line end still does when its last lines are taken out, whatever they are. */
class BareEndTest {

    private static final String HEAD = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    /** What goes, what stays at the end, and what goes with the last lines; {@code /} is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            journal[1];journal:/- {on: 2026-01-06, did: engage};//- {on: 2026-01-07, did: engage}
            journal[1];journal:/- {on: 2026-01-06, did: engage}  # c;///- on: 2026-01-07/  did: engage
            journal[1];journal:/- {on: 2026-01-06, did: engage};/   //- on: 2026-01-07/  did: engage  # late
            journal[1];journal:/- {on: 2026-01-06, did: engage}//# February;//- {on: 2026-02-07, did: engage}
            journal[0].note;journal:/- on: 2026-01-06/  did: engage;//  note: |-/    one//    two
            journal[0].with;contacts: { kai: { name: Kai } }/journal:/- on: 2026-01-06/  did: engage;//  with:/  - kai
            journal[0].gave[1];journal:/- on: 2026-01-06/  did: engage/  gave:/  - one;//  - two
            contacts.lee;contacts:/  kai: { name: Kai };//  lee:/    name: Lee/    # inside
            contacts.lee;contacts:/  kai:/    name: Kai;//  lee: {name: Lee,/    org: Acme}
            contacts.kai;contacts:;//  kai: { name: Kai }
            rules;title: Spring;//rules: { idle-week: off }
            accept;title: Spring;//accept:/- rule: idle-week/  why: holidays
            """)
    void what_is_taken_out_at_the_end_takes_the_empty_lines_before_it_along(String path, String stays, String goes) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = lines(HEAD + stays + goes, lineEnd);

            assertThat(edited(text, path)).isEqualTo(lines(HEAD + stays, lineEnd));
            assertThat(edited(text + lineEnd, path)).endsWith(lineEnd);
        }
    }

    @Test
    void two_that_go_one_after_the_other_leave_no_line_end_either() {
        String stays = HEAD + "journal:\n- {on: 2026-01-06, did: engage}  # first";
        String text = stays + "\n\n- {on: 2026-01-07, did: engage}\n\n- {on: 2026-01-08, did: engage}";

        assertThat(edited(edited(text, "journal[2]"), "journal[1]")).isEqualTo(stays);
        assertThat(edited(text, "journal[2]", "journal[1]")).isEqualTo(stays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n# the end", "\n\n# the end", "\n  ", "\n\n   # the end  "})
    void what_stands_behind_that_which_goes_stays_to_the_letter(String end) {
        String text = HEAD + "journal:\n- {on: 2026-01-06, did: engage}\n\n- {on: 2026-01-07, did: engage}";

        assertThat(edited(text + end, "journal[0]"))
            .isEqualTo(HEAD + "journal:\n\n- {on: 2026-01-07, did: engage}" + end);
    }

    @Test
    void a_cure_that_takes_the_last_lines_out_changes_the_text_alike() {
        String stays = HEAD + "title: Spring";
        PlanEditor editor = PlanEditor.ofFile(stays + "\n\naccept:\n- { rule: idle-week, why: holidays }", "plan.yaml");
        Fix fix = Fix.remove(PlanPath.of("accept").item(0));

        Edited edited = editor.fix(fix).orThrow();

        assertThat(edited.texts()).containsEntry("plan.yaml", stays);
        assertThat(editor.changes(fix)).extracting(change -> change.place().line() + ":" + change.place().column() + "-"
                + change.place().endLine() + ":" + change.place().endColumn() + change.text())
            .containsExactly("4:14-6:1", "6:1-7:37");
    }

    private static String lines(String text, String lineEnd) {
        return text.replace("/", "\n").replace("\n", lineEnd);
    }

    private static String edited(String text, String... paths) {
        Edit[] edits = List.of(paths).stream().map(path -> new Edit.Remove(PlanPath.parse(path).orElseThrow()))
            .toArray(Edit[]::new);
        return PlanEditor.ofFile(text, "plan.yaml").edit(edits).orThrow().texts().getOrDefault("plan.yaml", text);
    }
}
