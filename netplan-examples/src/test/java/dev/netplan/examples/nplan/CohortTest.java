package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.examples.nplan.terminal.ProgressBar;
import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortTest {

    private static final String HOSTILE = "<script>alert(1)</script>\\u202e'\\\"";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        plan("a.yaml", "Ada", "2026-01-06", "2026-01-13", "2026-01-20");
        plan("b/networking-plan.yaml", "Bo", "2026-01-19");
        Files.writeString(folder.resolve("b/contacts.yaml"), "contacts:\n  kai: { name: Kai }\n");
        Files.writeString(folder.resolve("b/.git/plan.yaml"), "netplan: 1\n");
        Files.writeString(folder.resolve("broken.yml"), "netplan: 1\nstart: soon\nowner: { name: Cy }\n");
        Files.writeString(folder.resolve("notes.txt"), "netplan: 1\n");
    }

    private void plan(String file, String owner, String... days) throws IOException {
        StringBuilder text = new StringBuilder("netplan: 1\nstart: 2026-01-05\nowner: { name: \"" + owner + "\" }\n"
                + "goals:\n  write: { do: message, times: 60 }\ncontacts:\n  kai: { name: Kai }\njournal:\n");
        for (String day : days) {
            text.append("  - { on: ").append(day).append(", did: message, with: kai }\n");
        }
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void every_plan_below_the_folder_has_a_line_and_nothing_else_has() throws IOException {
        JsonNode plans = json().get("plans");

        assertThat(plans).extracting(plan -> plan.get("file").asText())
            .containsExactly("a.yaml", "b/networking-plan.yaml", "broken.yml");
        assertThat(plans).extracting(plan -> plan.get("streak").asText()).containsExactly("3", "1", "null");
        assertThat(plans.get(2).get("findings").get("error").asInt()).isPositive();
        assertThat(plans.get(0).get("goals").get("behind").asInt()).isEqualTo(1);
    }

    @Test
    void those_who_are_ahead_are_named_and_nobody_is_last() throws IOException {
        JsonNode leader = json().get("leaders").get(0);

        assertThat(leader.get("in").asText()).isEqualTo("Weeks in a row");
        assertThat(leader.get("places")).extracting(place -> place.get("owner").asText()).containsExactly("Ada", "Bo");
        assertThat(Run.nplan("cohort", folder.toString()).out()).contains("Well done", "Ada 3, Bo 1");
    }

    @Test
    void the_order_is_the_same_whatever_the_threads_do() throws IOException {
        for (int i = 0; i < 200; i++) {
            plan("p" + i + ".yaml", "Person " + i, "2026-01-20");
        }

        String once = Run.nplan("cohort", folder.toString(), "--format", "csv").out();

        for (int i = 0; i < 5; i++) {
            assertThat(Run.nplan("cohort", folder.toString(), "--format", "csv").out()).isEqualTo(once);
        }
        assertThat(once.lines().skip(1).map(line -> line.split(",")[0]).toList()).hasSize(203).isSorted();
    }

    @Test
    void a_hostile_name_harms_no_format() throws IOException {
        plan("evil.yaml", HOSTILE, "2026-01-20");
        plan("formula.yaml", "=1+1", "2026-01-20");

        String html = Run.nplan("cohort", folder.toString(), "--format", "html").out();
        String text = Run.nplan("cohort", folder.toString()).out();
        String csv = Run.nplan("cohort", folder.toString(), "--format", "csv").out();

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src &#39;none&#39;")
            .doesNotContain("<script", "\u202e", "\u001b", "://");
        assertThat(text).doesNotContain("\u202e", "\u001b");
        assertThat(csv).contains(",\"'=1+1\",");
    }

    @Test
    void a_folder_without_a_plan_is_told_in_a_sentence() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Run.nplan("cohort", empty.toString()).err()).startsWith("nplan: There is no plan in `");
        assertThat(Run.nplan("cohort", folder.resolve("nowhere").toString()).exit()).isEqualTo(2);
    }

    @Test
    void a_bar_is_drawn_where_somebody_watches_and_goes_away_again() {
        assertThat(bar(true)).contains("██", "200 of 200").endsWith("\r\u001b[K");
        assertThat(bar(false)).isEmpty();
    }

    private static String bar(boolean watched) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        ProgressBar bar = new ProgressBar(new Terminal(InputStream.nullInputStream(), printed, printed, Path.of(""),
                Clock.systemUTC(), false, Terminal.ORDINARY_COLUMNS, watched), 200);
        IntStream.range(0, 200).parallel().forEach(step -> bar.step());
        bar.end();
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Run.nplan("cohort", folder.toString(), "--format", "json").out());
    }
}
