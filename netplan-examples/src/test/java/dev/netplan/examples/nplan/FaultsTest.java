package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full, a folder that really may not be written: one sentence, and the plan as it was. */
class FaultsTest {

    private static final String PLAN =
            "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }  # me\n" + "#\n".repeat(9000);
    private static final List<String> LOG = List.of("log", "message", "--plan", "plan.yaml", "--today", "2026-01-20");

    @TempDir
    private Path folder;

    /** What a program of its own left behind. */
    private record Said(int exit, String err, String plan, List<String> files) {}

    @Test
    void on_a_full_disk_the_plan_stays_and_one_sentence_says_why() throws Exception {
        Said said = onSmallDisk("plan.yaml", LOG);

        assertThat(said.err()).isEqualTo("nplan: `plan.yaml` cannot be written: there is no room left on the disk.\n");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.plan()).isEqualTo(PLAN);
        assertThat(said.files()).containsExactly("filler", "plan.yaml");
    }

    @Test
    void a_report_for_which_there_is_no_room_is_told_and_leaves_no_half_page() throws Exception {
        Said said = onSmallDisk("plan.yaml",
                List.of("report", "plan.yaml", "--output", "report.html", "--today", "2026-01-20"));

        assertThat(said.err())
            .isEqualTo("nplan: `report.html` cannot be written: there is no room left on the disk.\n");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.files()).containsExactly("filler", "plan.yaml");
    }

    @Test
    void a_file_that_may_not_grow_so_long_is_told_in_a_sentence() throws Exception {
        Files.writeString(folder.resolve("plan.yaml"), PLAN);

        // half a kilobyte each: the launcher's shell counts in these
        Said said = said(folder, List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"), LOG);

        assertThat(said.err()).startsWith("nplan: `plan.yaml` cannot be written: ").hasLineCount(1);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.plan()).isEqualTo(PLAN);
        assertThat(said.files()).containsExactly("plan.yaml");
    }

    @Test
    void in_a_folder_that_may_not_be_written_the_plan_stays() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Said said = said(folder, asAnybody(), LOG);

            assertThat(said.err()).isEqualTo("nplan: `plan.yaml` cannot be written: access is denied.\n");
            assertThat(said.exit()).isEqualTo(2);
            assertThat(plan).hasContent(PLAN);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_plan_that_may_not_be_read_is_told_in_a_sentence() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("-w-------"));

        Said said = said(folder, asAnybody(), List.of("check", "plan.yaml"));

        assertThat(said.err()).isEqualTo("nplan: `plan.yaml` cannot be read: access is denied.\n");
        assertThat(said.exit()).isEqualTo(2);
    }

    /** Calls nplan on a disk of 64 KB, of which the plan and a filler take all but a few. */
    private Said onSmallDisk(String plan, List<String> words) throws Exception {
        List<String> mount = List.of("unshare", "--mount", "--map-root-user", "sh", "-c", """
                mount -t tmpfs -o size=64k netplan-test "$0" && cd "$0" && cp ../plan.yaml . || exit 77
                head -c 65536 /dev/zero > filler 2>/dev/null || true
                "$@"
                code=$?
                cat plan.yaml > ../after; ls -A > ../files
                exit $code""", folder.resolve("disk").toString());
        Files.createDirectory(folder.resolve("disk"));
        Files.writeString(folder.resolve(plan), PLAN);
        Said said = said(folder, mount, words);
        Assumptions.assumeTrue(said.exit() != 77 && Files.exists(folder.resolve("after")), "no disk may be mounted");
        return new Said(said.exit(), said.err(), Files.readString(folder.resolve("after")),
                Files.readAllLines(folder.resolve("files")));
    }

    /** The rights of nobody in particular, for whom permissions hold: the superuser without its power over files. */
    private static List<String> asAnybody() throws Exception {
        List<String> plainly = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
        if (Files.getOwner(Path.of("/proc/self")).getName().equals("root")) {
            List<String> tried = new ArrayList<>(plainly);
            tried.add("true");
            Assumptions.assumeTrue(can(tried), "the superuser cannot lay its power down here");
            return plainly;
        }
        return List.of();
    }

    private static boolean can(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Said said(Path folder, List<String> prefix, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(words);
        Path err = Files.createTempFile("nplan", ".err");
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile()).start();
            int exit = process.waitFor();
            try (Stream<Path> files = Files.list(folder)) {
                String plan = Files.isReadable(folder.resolve("plan.yaml"))
                        ? Files.readString(folder.resolve("plan.yaml")) : "";
                return new Said(exit, Files.readString(err, StandardCharsets.UTF_8), plan,
                        files.map(file -> file.getFileName().toString()).sorted().toList());
            }
        } finally {
            Files.delete(err);
        }
    }
}
