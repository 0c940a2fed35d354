package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not written as was said. */
class ImportEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @BeforeEach
    void a_plan_is_there() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n");
    }

    @Test
    void an_encoding_that_fits_is_advised() throws IOException {
        assertThat(refused("name\nJosé\n".getBytes(WINDOWS))).isEqualTo("nplan: `file` is not written in UTF-8; save it"
                + " in UTF-8, or name its encoding: `--encoding windows-1252`.\n");
        assertThat(refused("name\nJosé\n".getBytes(StandardCharsets.UTF_16))).endsWith("`--encoding UTF-16`.\n");
        assertThat(refused("name\nJosé\n".getBytes(StandardCharsets.UTF_8), "--encoding", "US-ASCII"))
            .endsWith("`--encoding UTF-8`.\n");
    }

    @Test
    void what_has_just_failed_is_never_advised() throws IOException {
        byte[] neither = {'n', 'a', 'm', 'e', '\n', (byte) 0x81, (byte) 0xE9, '\n'};

        assertThat(refused(neither, "--encoding", "windows-1252"))
            .isEqualTo("nplan: `file` is not written in windows-1252; save it in UTF-8.\n");
        assertThat(refused(neither)).isEqualTo("nplan: `file` is not written in UTF-8; save it in UTF-8.\n");
        assertThat(refused(new byte[]{(byte) 0xFE, (byte) 0xFF, 0}, "--encoding", "UTF-16"))
            .isEqualTo("nplan: `file` is not written in UTF-16; save it in UTF-8.\n");
    }

    @Test
    void a_fold_may_stand_within_a_character() throws IOException {
        byte[] calendar = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260204T100000\r\n"
                + "SUMMARY:Caf?\r\n ? talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            .getBytes(StandardCharsets.US_ASCII);
        int first = new String(calendar, StandardCharsets.US_ASCII).indexOf('?');
        calendar[first] = (byte) 0xC3;
        calendar[first + "?\r\n ".length()] = (byte) 0xA9;

        Run run = imported("ics", calendar, "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Café talk");
    }

    @Test
    void an_encoding_holds_for_quoted_printable_text_as_well() throws IOException {
        byte[] card = "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:Bert K=E4se\nORG:Café\nEND:VCARD\n"
            .getBytes(WINDOWS);

        Run run = imported("vcf", card, "--encoding", "windows-1252", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Bert Käse", "Café");
    }

    private String refused(byte[] bytes, String... options) throws IOException {
        Run run = imported("csv", bytes, options);

        assertThat(run.exit()).isEqualTo(2);
        return run.err();
    }

    private Run imported(String kind, byte[] bytes, String... options) throws IOException {
        Files.write(folder.resolve("file"), bytes);
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[]{"import", kind, "file", "--plan", "plan.yaml"}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return Run.in(folder, words);
    }
}
