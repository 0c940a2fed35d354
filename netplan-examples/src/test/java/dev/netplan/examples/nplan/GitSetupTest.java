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

/** Which files git takes for plans, as a real git says it. */
class GitSetupTest {

    private static final String PLAN = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada Okafor }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_repository() {
        Tool.repository(folder);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private boolean isMergedAsPlan(String name) {
        return Tool.run(folder, "git", "check-attr", "-z", "merge", "--", name).equals(name + "\0merge\0netplan\0");
    }

    @Test
    void a_file_that_a_pattern_takes_in_later_is_a_plan_at_once() throws IOException {
        file("of ada/plan.yaml", PLAN + "include: [people.yaml, 'journal/*.yaml', 'missing.yaml?']\n");
        file("of ada/people.yaml", "contacts: { kai: { name: Kai } }\n");
        file("of ada/journal/2026-01.yaml", "journal: [{ on: 2026-01-06, did: research }]\n");

        assertThat(Run.in(folder, "git-setup", "of ada/plan.yaml").exit()).isZero();
        file("of ada/journal/2026-02.yaml", "journal: [{ on: 2026-02-06, did: research }]\n");

        assertThat(List.of("of ada/plan.yaml", "of ada/people.yaml", "of ada/journal/2026-01.yaml",
                "of ada/journal/2026-02.yaml"))
            .allMatch(this::isMergedAsPlan);
        assertThat(List.of("plan.yaml", "of ada/missing.yaml", "of ada/journal/notes.md", "journal/2026-01.yaml"))
            .noneMatch(this::isMergedAsPlan);
        assertThat(Run.in(folder, "git-setup", "--check", "of ada/plan.yaml").out())
            .isEqualTo("This clone is set up.\n");
        assertThat(Files.readAllLines(folder.resolve(".gitattributes"))).hasSize(3);
    }

    @Test
    void a_folder_from_which_a_pattern_takes_files_may_come_later() throws IOException {
        file("of ada/plan.yaml", PLAN + "include: ['journal/of 2026/*.yaml', 'journal/*.yaml']\n");

        Run run = Run.in(folder, "git-setup", "of ada/plan.yaml");
        file("of ada/journal/of 2026/02.yaml", "journal: [{ on: 2026-02-06, did: research }]\n");
        file("of ada/journal/2027.yaml", "journal: []\n");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(List.of("of ada/plan.yaml", "of ada/journal/of 2026/02.yaml", "of ada/journal/2027.yaml"))
            .allMatch(this::isMergedAsPlan);
    }

    @Test
    void a_plan_that_cannot_be_read_to_its_end_is_not_set_up() throws IOException {
        file("plan.yaml", PLAN + "include: [people.yaml\n");

        Run run = Run.in(folder, "git-setup", "plan.yaml");

        assertThat(run.err()).isEqualTo("nplan: `plan.yaml` cannot be read to its end, so that it is not known what it"
                + " includes; mend it first.\n");
        assertThat(run.exit()).isOne();
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
    }

    @Test
    void characters_that_mean_something_in_a_pattern_mean_themselves_in_a_name() throws IOException {
        file("plan [1] \"new\".yaml", PLAN);
        file("plan?.yaml", PLAN);

        assertThat(Run.in(folder, "git-setup", "plan [1] \"new\".yaml").exit()).isZero();
        assertThat(Run.in(folder, "git-setup", "plan?.yaml").exit()).isZero();

        assertThat(List.of("plan [1] \"new\".yaml", "plan?.yaml")).allMatch(this::isMergedAsPlan);
        assertThat(List.of("plan 1 \"new\".yaml", "plan1.yaml")).noneMatch(this::isMergedAsPlan);
    }

    @Test
    void a_plan_is_found_from_a_folder_below_and_through_a_link() throws IOException {
        file("plans/plan.yaml", PLAN);
        Path below = Files.createDirectories(folder.resolve("notes/today"));
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);

        assertThat(Run.in(below, "git-setup", "../../plans/plan.yaml").exit()).isZero();
        assertThat(Run.in(link, "git-setup", "--check", "plans/plan.yaml").out()).isEqualTo("This clone is set up.\n");
        Files.delete(link);

        assertThat(isMergedAsPlan("plans/plan.yaml")).isTrue();
    }
}
