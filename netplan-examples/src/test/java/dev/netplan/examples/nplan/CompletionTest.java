package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.exchange.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell completes, as a real bash and a real zsh do it. */
class CompletionTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor }
            activities: { hackathon: { like: attend } }
            interests: { frontend: { role: Frontend Developer } }
            communities: { sf-frontend: { name: SF Frontend } }
            contacts: { grace: { name: Grace }, greta: { name: Greta }, kai: { name: Kai } }
            events: { gala: { name: Gala, starts: 2026-02-01T18:00 } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), PLAN);
    }

    @Test
    void ids_are_listed_by_kind_a_line_each() {
        assertThat(ids("contacts", "events")).isEqualTo("grace\ngreta\nkai\ngala\n");
        assertThat(ids("paths")).startsWith("contacts.grace\n").contains("events.gala\n", "activities.hackathon\n");
        assertThat(ids("activities")).contains("coffee-chat\n").endsWith("hackathon\n");
        assertThat(ids("nothing")).isEmpty();
    }

    @Test
    void a_plan_that_is_none_has_no_ids_and_the_help_speaks_of_no_such_command() throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), "netplan: 1\n");

        assertThat(ids("contacts")).isEmpty();
        assertThat(Run.nplan("--help").out()).doesNotContain("\n  ids ");
    }

    @Test
    void a_bash_completes_ids_where_they_belong() throws IOException {
        Tool.needs(List.of("bash", "-c", "type complete compgen"));

        assertThat(completed("prep", "gr")).containsExactly("grace", "greta");
        assertThat(completed("prep", "ga")).containsExactly("gala");
        assertThat(completed("log", "coffee-chat", "--with", "k")).containsExactly("kai");
        assertThat(completed("log", "attend", "--at", "=", "g")).containsExactly("gala");
        assertThat(completed("log", "hack")).containsExactly("hackathon");
        assertThat(completed("log", "attend", "--in", "")).containsExactly("sf-frontend");
        assertThat(completed("merge-contacts", "grace", "gre")).containsExactly("greta");
        assertThat(completed("set", "contacts.k")).containsExactly("contacts.kai");
    }

    @Test
    void a_bash_completes_ids_of_the_plan_that_is_named() throws IOException {
        Tool.needs(List.of("bash", "-c", "type complete compgen"));
        Files.writeString(folder.resolve("other plan.yaml"), PLAN.replace("kai", "kurt"));

        assertThat(completed("log", "--plan", "other plan.yaml", "message", "--with", "k")).containsExactly("kurt");
        assertThat(completed("prep", "--plan", "missing.yaml", "k")).isEmpty();
    }

    @Test
    void a_bash_completes_commands_and_options_as_before() throws IOException {
        Tool.needs(List.of("bash", "-c", "type complete compgen"));

        assertThat(completed("prac")).containsExactly("practice");
        assertThat(completed("log", "attend", "--spoke")).containsExactly("--spoke-with");
        assertThat(completed("prep", "--pl")).containsExactly("--plan");
    }

    @Test
    void a_zsh_completes_the_same() throws IOException {
        Tool.needs(List.of("zsh", "-f", "-c", "zmodload zsh/zpty && zpty -b some true"));
        install();

        String said = Tool.run(folder, "timeout", "100", "zsh", "-f",
                Path.of("src/test/resources/completion.zsh").toAbsolutePath().toString(), "nplan prac|practice",
                "nplan log attend --spoke|--spoke-with", "nplan prep gra|grace", "nplan prep gr|grace*greta",
                "nplan log coffee-chat --with k|kai", "nplan log attend --at=g|--at=gala",
                "nplan set contacts.k|contacts.kai");

        assertThat(said).endsWith("complete\n");
    }

    private String ids(String... kinds) {
        String[] words = new String[kinds.length + 1];
        words[0] = "ids";
        System.arraycopy(kinds, 0, words, 1, kinds.length);
        return Run.in(folder, words).out();
    }

    /** What bash offers for the last of these words behind {@code nplan}. */
    private List<String> completed(String... words) throws IOException {
        install();
        String typed = List.of(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        String offered = Tool.run(folder, "bash", "--norc", "-c", ". ./completion.bash; COMP_WORDS=(nplan " + typed
                + "); COMP_CWORD=" + words.length
                + "; _complete_nplan_ids ./nplan 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return offered.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Puts the script, and a command that is quick to start, into the folder. */
    private void install() throws IOException {
        Path nplan = folder.resolve("nplan");
        if (Files.notExists(nplan)) {
            Files.writeString(folder.resolve("completion.bash"), Run.nplan("completion").out());
            Files.writeString(nplan, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                    + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path") + "' "
                    + Main.class.getName() + " \"$@\"\n");
            assertThat(nplan.toFile().setExecutable(true)).isTrue();
        }
    }
}
