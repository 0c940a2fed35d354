package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.exchange.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of a plan that lies in several files, in a real repository. */
class HistoryTest {

    private static final String PLAN = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_repository() {
        Tool.repository(folder);
    }

    private void commit(String subject, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Tool.run(folder, "git", "add", "-A");
        Tool.run(folder, "git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m",
                subject);
    }

    private List<String> subjects(String plan) {
        return Run.in(folder, "history", plan).out().lines().filter(line -> line.matches("[0-9-]{10}  .*"))
            .map(line -> line.replaceFirst("[0-9-]{10}  [0-9a-f]+  ", "")).toList();
    }

    @Test
    void an_included_file_that_changed_makes_a_version_and_a_neighbour_makes_none() throws IOException {
        commit("before", "notes.md", "a plan is to come\n");
        commit("begin", "of ada/plan.yaml", PLAN + "include: [people.yaml, 'journal/*.yaml']\n");
        commit("people", "of ada/people.yaml", "contacts: { kai: { name: Kai } }\n");
        commit("january", "of ada/journal/2026-01.yaml", "journal: [{ on: 2026-01-06, did: research }]\n");
        commit("neighbour", "of ada/journal/notes.md", "not part of the plan\n");
        commit("elsewhere", "people.yaml", "contacts: {}\n");
        commit("more", "of ada/journal/2026-01.yaml",
                "journal: [{ on: 2026-01-06, did: research }, { on: 2026-01-07, did: attend }]\n");

        assertThat(subjects("of ada/plan.yaml")).containsExactly("begin", "people", "january", "more");
        assertThat(Run.in(folder, "history", "of ada/plan.yaml").out()).contains("2 in the journal");
    }

    @Test
    void a_pattern_in_the_repositorys_own_folder_sees_no_more() throws IOException {
        commit("before", "notes.md", "a plan is to come\n");
        commit("begin", "plan.yaml", PLAN + "include: ['of-*.yaml']\n");
        commit("notes", "notes.md", "it came\n");
        commit("people", "of-kai.yaml", "contacts: { kai: { name: Kai } }\n");

        assertThat(subjects("plan.yaml")).containsExactly("begin", "people");
    }
}
