package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions of a file that are laid out differently as a whole, where git's merge of lines decides. */
class MergeLayoutTest {

    /** The map in brackets cannot be edited without harm to its comment. */
    private static final String BASE = """
            netplan: 1
            start: 2026-01-05
            owner: {name: A}
            goals: {
              # six
              g: {times: 6}
            }
            contacts:
              k: {name: K}
              l: {name: L}
            """;
    private static final String OURS = BASE.replace("6}\n", "6},\n  i: {times: 3}\n");
    private static final String THEIRS = BASE.replace("6}\n", "6},\n  h: {times: 2}\n").replace("name: L", "name: Lee");
    private static final String MERGED = OURS.replace("name: L", "name: Lee").replace("  i: {times: 3}\n", """
            <<<<<<< ours
              i: {times: 3}
            =======
              h: {times: 2}
            >>>>>>> theirs
            """);

    @TempDir
    private Path folder;

    static List<Arguments> layouts() {
        List<UnaryOperator<String>> all = List.of(text -> text, text -> text.replace("\n", "\r\n"),
                text -> "\uFEFF" + text, String::stripTrailing);
        return all.stream().flatMap(base -> all.stream().flatMap(ours -> all.stream()
            .map(theirs -> Arguments.of(base, ours, theirs)))).toList();
    }

    private Run merge(String base, String ours, String theirs) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), base);
        Files.writeString(folder.resolve("ours.yaml"), ours);
        Files.writeString(folder.resolve("theirs.yaml"), theirs);
        return Run.in(folder, "merge", "base.yaml", "ours.yaml", "theirs.yaml");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_conflict_is_the_line_that_differs_however_the_files_are_laid_out(UnaryOperator<String> base,
            UnaryOperator<String> ours, UnaryOperator<String> theirs) throws IOException {
        Run run = merge(base.apply(BASE), ours.apply(OURS), theirs.apply(THEIRS));

        assertThat(run.out()).isEqualTo(ours.apply(MERGED));
        assertThat(run.err()).isEqualTo("nplan: One conflict is left, between `<<<<<<<` and `>>>>>>>`.\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void line_ends_that_ours_mixes_stay_as_they_are() throws IOException {
        String mixed = OURS.replace("{name: A}\n", "{name: A}\r\n");

        Run run = merge(BASE, mixed, BASE.replace("6}\n", "6},\r\n  h: {times: 2}\n"));

        assertThat(run.out()).isEqualTo(MERGED.replace("{name: A}\n", "{name: A}\r\n").replace("Lee", "L"));
    }

    @Test
    void a_file_of_which_one_side_took_everything_out_loses_nothing_silently() throws IOException {
        Run run = merge(BASE, "", THEIRS);

        assertThat(run.out()).isEqualTo("<<<<<<< ours\n=======\n" + THEIRS + ">>>>>>> theirs\n");
        assertThat(run.exit()).isEqualTo(1);
    }
}
