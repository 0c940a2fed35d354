package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write where the format has one form is never taken for it, and the cure puts the right form there. */
class EverydayFormsTest {

    private static final Path FORMAT = Path.of("src/test/resources/format/bad-value");

    @Test
    void each_is_mended_by_its_cure_in_the_style_of_what_stood_there() throws IOException {
        String text = Files.readString(FORMAT.resolve("what-people-write-every-day.yaml"));

        assertThat(mended(text)).isEqualTo("""
                netplan: 1
                start: 2026-01-05
                end: 2026-06-30
                zone: America/New_York
                owner: { name: Mina Example, weekly-time: 2h30m }
                goals:
                  meetups: { do: attend, times: 6, by: 05/06/2026 }
                routines:
                  post: { do: engage, every: 2 weeks, on: [tue], at: "21:30", for: 1h30m }
                  talk: { do: attend, every: month, on: second tue }
                events:
                  expo: { name: Expo, starts: "2026-03-01T18:30", online: true }
                contacts:
                  kai: { name: Kai, keep-in-touch: 3 months, birthday: 04-05, toward: front-end }
                rules: { idle-week: warning }
                interests: { front-end: { role: Front End } }
                """);
    }

    @ParameterizedTest
    @CsvSource({"times: six, times: 6", "times: 'six', times: '6'", "times: \"six\", times: \"6\"",
        "'\"times\": \"six\"', '\"times\": \"6\"'"})
    void a_number_is_put_without_quotes_where_there_were_none(String written, String mended) {
        String before = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\ngoals: { a: { %s } }\n";

        assertThat(mended(String.format(before, written))).isEqualTo(String.format(before, mended));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"on: mon, thu | on: [mon, thu]", "on: Mondays and Thursdays | on: [mon, thu]",
        "on: 'mon, thu' | on: [mon, thu]", "toward: Nurse, care | toward: [nurse, care]",
        "with: Anna Bell | with: anna",
        "with: “anna” | with: anna"})
    void a_list_is_put_in_brackets_and_a_name_becomes_an_id(String written, String mended) {
        String before = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\nroutines:\n  a:\n    do: engage\n"
                + "    every: week\n    %s\ninterests: { nurse: { role: N }, care: { role: C } }\n"
                + "contacts: { anna: { name: Anna Bell } }\n";

        assertThat(mended(String.format(before, written))).isEqualTo(String.format(before, mended));
    }

    @Test
    void a_character_that_nobody_sees_is_named_and_mended() {
        String text = "netplan: 1\nstart: 2026-01-05\u200b\nowner: { name: Ada }\n";
        PlanEditor editor = PlanEditor.ofFile(text, "plan.yaml");

        assertThat(editor.reading().findings()).extracting(Finding::hint)
            .containsExactly("A zero width space (U+200B) stands there, which cannot be seen; take it out.");
        assertThat(mended(text)).isEqualTo("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n");
    }

    /** The text after the cure of each finding that has one, as often as it takes. */
    private static String mended(String text) {
        Edited mended = null;
        Reading reading = PlanEditor.ofFile(text, "plan.yaml").reading();
        for (List<Finding> cured = cured(reading); !cured.isEmpty(); cured = cured(mended.reading())) {
            PlanEditor editor = mended == null ? PlanEditor.ofFile(text, "plan.yaml") : PlanEditor.of(mended.reading());
            mended = editor.fix(cured.get(0).fix().orElseThrow()).orThrow();
        }
        return mended == null ? text : mended.texts().getOrDefault("plan.yaml", text);
    }

    private static List<Finding> cured(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.fix().isPresent()).toList();
    }
}
