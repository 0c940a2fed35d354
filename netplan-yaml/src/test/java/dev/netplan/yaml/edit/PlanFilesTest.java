package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.UnreadableFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {

    private static final String PLAN = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada } # me\n";

    @TempDir
    private Path folder;

    @Test
    void the_file_is_replaced_and_nothing_else_is_left_in_the_folder() throws IOException {
        Path plan = plan("plan.yaml", PLAN);

        PlanFiles.edit(plan, titled("Spring")).orThrow();

        assertThat(plan).hasContent("netplan: 1\ntitle: Spring\nstart: 2026-01-05\nowner: { name: Ada } # me\n");
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void a_file_that_is_gone_cannot_be_written_anew() throws IOException {
        Path plan = plan("plan.yaml", PLAN);
        Reading reading = PlanReader.standard().read(plan);
        Edited edited = titled("Spring").apply(PlanEditor.of(reading)).orThrow();
        Files.delete(plan);

        assertThatThrownBy(() -> PlanFiles.write(reading, edited)).isInstanceOf(UnreadableFileException.class)
            .hasMessageStartingWith("`" + plan + "` cannot be read");
    }

    @Test
    void permissions_and_links_stay() throws IOException {
        Path plan = plan("plan.yaml", PLAN);
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("plan.yaml"));

        PlanFiles.edit(link, titled("Spring")).orThrow();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(plan)).contains("title: Spring");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan))).isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_no_ordinary_file_is_not_waited_for() {
        assertThatThrownBy(() -> PlanFiles.edit(Path.of("/dev/null"), titled("Spring")))
            .isInstanceOf(UnwritableFileException.class)
            .hasMessage("`/dev/null` cannot be written: it is a pipe or a device.");
    }

    @Test
    void a_byte_order_mark_stays() throws IOException {
        Path plan = plan("plan.yaml", "\uFEFF" + PLAN);

        PlanFiles.edit(plan, titled("Spring")).orThrow();

        assertThat(Files.readString(plan)).startsWith("\uFEFFnetplan: 1\ntitle: Spring\n");
    }

    @Test
    void an_entry_goes_into_the_included_file_in_which_the_last_one_stands() throws IOException {
        Path plan = plan("plan.yaml", PLAN + "include: [journal/*.yaml, 'private.yaml?']\n");
        plan("journal/2026-01.yaml", "journal:\n  - { on: 2026-01-10, did: message }\n");
        Path last = plan("journal/2026-02.yaml", "journal:\n  - {on: 2026-02-01, did: message}\n");

        PlanFiles.edit(plan, editor -> editor.edit(new Edit.Append(entry("2026-02-03")))).orThrow();

        assertThat(last).hasContent(
                "journal:\n  - {on: 2026-02-01, did: message}\n  - {on: 2026-02-03, did: message}\n");
        assertThat(plan).hasContent(PLAN + "include: [journal/*.yaml, 'private.yaml?']\n");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_kept() throws IOException {
        Path plan = plan("plan.yaml", PLAN);
        List<Plan> seen = new ArrayList<>();

        PlanFiles.edit(plan, editor -> {
            seen.add(editor.plan());
            if (seen.size() == 1) {
                write(plan, PLAN + "# by hand\n");
            }
            return editor.edit(new Edit.Set(PlanPath.of("title"), "Spring"));
        }).orThrow();

        assertThat(seen).hasSize(2);
        assertThat(Files.readString(plan)).contains("title: Spring", "# by hand");
    }

    @Test
    void a_reading_that_is_out_of_date_is_not_written() throws IOException {
        Path plan = plan("plan.yaml", PLAN);
        Reading reading = PlanReader.standard().read(plan);
        Edited edited = PlanEditor.of(reading).edit(new Edit.Set(PlanPath.of("title"), "Spring")).orThrow();
        write(plan, PLAN.replace("Ada", "Eve"));

        Outcome outcome = PlanFiles.write(reading, edited);

        assertThat(outcome).isInstanceOf(Refusal.class);
        assertThat(plan).hasContent(PLAN.replace("Ada", "Eve"));
    }

    @Test
    void an_edit_that_is_refused_writes_nothing() throws IOException {
        Path plan = plan("plan.yaml", PLAN);

        Outcome outcome = PlanFiles.edit(plan, editor -> editor.edit(new Edit.Remove(PlanPath.of("owner"))));

        assertThat(outcome).isInstanceOf(Refusal.class);
        assertThat(plan).hasContent(PLAN);
    }

    @Test
    void a_file_that_is_not_there_is_told_in_a_sentence() {
        assertThatThrownBy(() -> PlanFiles.edit(folder.resolve("plan.yaml"), titled("x")))
            .isInstanceOf(UnreadableFileException.class).hasMessageEndingWith("cannot be read: there is no such file.");
    }

    @Test
    void why_a_file_cannot_be_written_is_told_in_a_sentence() {
        assertThat(new UnwritableFileException("p", new FileSystemException("p", null, "No space left on device")))
            .hasMessage("`p` cannot be written: there is no room left on the disk.");
        assertThat(new UnwritableFileException("p", new IOException("No space left on device")))
            .hasMessage("`p` cannot be written: there is no room left on the disk.");
        assertThat(new UnwritableFileException("p", new AccessDeniedException("p")))
            .hasMessage("`p` cannot be written: access is denied.");
        assertThat(new UnwritableFileException("p", new NoSuchFileException("p")))
            .hasMessage("`p` cannot be written: there is no such file or folder.");
    }

    @Test
    void a_file_that_vanishes_between_reading_and_writing_is_told_and_does_not_come_back() throws IOException {
        Path plan = plan("plan.yaml", PLAN + "include: [notes.yaml]\n");
        Path notes = plan("notes.yaml", "journal:\n  - { on: 2026-01-10, did: message }\n");

        assertThatThrownBy(() -> PlanFiles.edit(plan, editor -> {
            delete(notes);
            return editor.edit(new Edit.Append(entry("2026-02-03")), new Edit.Set(PlanPath.of("title"), "Spring"));
        })).isInstanceOf(UnwritableFileException.class)
            .hasMessage("`" + notes + "` cannot be written: there is no such file or folder.");

        assertThat(plan).hasContent(PLAN + "include: [notes.yaml]\n");
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void a_folder_that_vanishes_between_reading_and_writing_is_told() throws IOException {
        Path plan = plan("inner/plan.yaml", PLAN);

        assertThatThrownBy(() -> PlanFiles.edit(plan, editor -> {
            try (Stream<Path> all = Files.list(plan.getParent())) {
                all.toList().forEach(PlanFilesTest::delete);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
            delete(plan.getParent());
            return titled("Spring").apply(editor);
        })).isInstanceOf(UnwritableFileException.class).hasMessageEndingWith("there is no such file or folder.");
    }

    @Test
    void an_interrupted_thread_writes_all_or_nothing_and_stays_interrupted() throws IOException {
        Path plan = plan("plan.yaml", PLAN);

        assertThatThrownBy(() -> PlanFiles.edit(plan, editor -> {
            Thread.currentThread().interrupt();
            return titled("Spring").apply(editor);
        })).isInstanceOf(UnwritableFileException.class)
            .hasMessage("`" + plan + "` cannot be written: the program was interrupted.");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(plan).hasContent(PLAN);
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void an_interrupted_thread_is_told_that_it_reads_nothing() throws IOException {
        Path plan = plan("plan.yaml", PLAN);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> PlanFiles.edit(plan, titled("Spring"))).isInstanceOf(UncheckedIOException.class)
            .hasMessageEndingWith(": the program was interrupted.");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void a_text_is_put_in_the_place_of_another_with_its_permissions() throws IOException {
        Path page = plan("page.html", "old");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("page.html"));

        PlanFiles.put(link, "new");
        PlanFiles.put(folder.resolve("other.html"), "first");

        assertThat(page).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page))).isEqualTo("rw-rw----");
        assertThat(folder.resolve("other.html")).hasContent("first");
        assertThat(names()).containsExactly("link.html", "other.html", "page.html");
    }

    @Test
    void of_many_who_begin_a_file_at_once_one_does_and_the_others_are_told() throws InterruptedException, IOException {
        Path file = folder.resolve("new.yaml");
        List<String> begun = Collections.synchronizedList(new ArrayList<>());

        List<Thread> threads = Stream.of("a", "b", "c", "d").map(name -> new Thread(() -> {
            if (PlanFiles.begin(file, name)) {
                begun.add(name);
            }
        })).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(begun).singleElement().satisfies(name -> assertThat(file).hasContent(name));
        assertThat(names()).containsExactly("new.yaml");
    }

    @Test
    void two_processes_that_append_at_once_lose_nothing() throws IOException, InterruptedException {
        Path plan = plan("plan.yaml", PLAN);

        Process one = Appending.process(plan, 30, "one").start();
        Process other = Appending.process(plan, 30, "other").start();

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        List<String> notes = PlanReader.standard().read(plan).orThrow().journal().stream()
            .map(entry -> entry.note().orElseThrow()).toList();
        assertThat(notes).hasSize(60).doesNotHaveDuplicates();
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void threads_that_append_at_once_lose_nothing() throws IOException, InterruptedException {
        Path plan = plan("plan.yaml", PLAN);

        List<Thread> threads = Stream.of("a", "b", "c")
            .map(name -> new Thread(() -> Appending.main(new String[]{plan.toString(), "10", name}))).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(PlanReader.standard().read(plan).orThrow().journal()).hasSize(30);
    }

    @Test
    void a_process_that_is_killed_leaves_the_old_file_or_the_new_one() throws IOException, InterruptedException {
        Path plan = plan("plan.yaml", PLAN);

        for (int kill = 0; kill < 6; kill++) {
            Process process = Appending.process(plan, 10_000, "kill " + kill).start();
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            int written = 0;
            for (int i = 0; i <= 3 + kill * 7; i++) {
                written = Integer.parseInt(told.readLine());
            }
            process.destroyForcibly().waitFor();

            String note = "kill " + kill + " ";
            List<Entry> entries = PlanReader.standard().read(plan).orThrow().journal().stream()
                .filter(entry -> entry.note().orElseThrow().startsWith(note)).toList();
            assertThat(entries).hasSizeGreaterThan(written);
        }
    }

    private static Function<PlanEditor, Outcome> titled(String title) {
        return editor -> editor.edit(new Edit.Set(PlanPath.of("title"), title));
    }

    private static Entry entry(String on) {
        return Entry.fromTree(Map.of("on", on, "did", "message"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path plan(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
