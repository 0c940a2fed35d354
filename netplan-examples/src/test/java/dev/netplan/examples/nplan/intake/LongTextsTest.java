package dev.netplan.examples.nplan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.netplan.examples.nplan.intake.table.ContactTable;
import dev.netplan.examples.nplan.intake.vcf.AddressBook;
import dev.netplan.yaml.read.PlanReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a text is, and whatever is repeated in it, it is read in a time that grows no faster than it. */
class LongTextsTest {

    private static final int LENGTH = 200_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ ", "?", "#/", " ", "\t", "a:", ": ", "a: http", "://", ".", "1", "-", "'", "é", "=",
        "\\", "\\,", "a.example/", ";", "; ", ",", ", "})
    void a_row_and_a_card_with_a_long_text_are_read_soon(String repeated) {
        String text = "http://a.example" + repeated.repeat(LENGTH / repeated.length()) + "x";

        assertTimeoutPreemptively(SOON, () -> {
            read(ContactTable.of(columns(text), START));
            read(AddressBook.of(card("3.0", text), UTF_8));
            read(AddressBook.of(card("2.1", text), UTF_8));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "https://%d.example", "https://a.example/%d", "%d: https://a.example/%d"})
    void many_profiles_of_one_person_are_read_soon(String profile) {
        List<String> profiles = IntStream.range(0, LENGTH / 5).mapToObj(i -> profile.replace("%d", "" + i)).toList();
        String cells = "name,email,website\nA,a@example.org,\"" + String.join("; ", profiles) + "\"\n";
        String cards = IntStream.range(0, profiles.size())
            .mapToObj(i -> "g" + i + ".URL:" + profiles.get(i) + "\r\ng" + i + ".X-ABLabel:blog\r\n")
            .collect(Collectors.joining("", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEMAIL:a@example.org\r\n",
                    "END:VCARD\r\n"));

        assertTimeoutPreemptively(SOON, () -> {
            read(ContactTable.of(cells, START));
            read(AddressBook.of(cards, UTF_8));
        });
    }

    /** Holds them beside a plan, twice. */
    private static void read(Arrivals arrivals) {
        assertThat(arrivals.all()).isNotEmpty();
        Intake first = Intake.of(PlanReader.standard()
            .read("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n", "plan.yaml").orThrow(), arrivals.all(),
                true);
        assertThat(Intake.of(first.plan(), arrivals.all(), true).rows()).extracting(Row::state)
            .containsOnly(State.SAME);
    }

    private static String columns(String text) {
        List<String> columns = List.of("website", "email", "phone", "tags", "notes", "org", "title", "birthday",
                "met.on", "can-offer", "linkedin");
        String cell = ",\"" + text.replace("\"", "\"\"") + "\"";
        return "name," + String.join(",", columns) + "\nA" + cell.repeat(columns.size()) + "\n";
    }

    private static String card(String version, String text) {
        List<String> lines = List.of("URL", "EMAIL", "TEL", "CATEGORIES", "NOTE", "ORG", "TITLE", "BDAY", "X-ABLabel");
        return lines.stream().map(name -> "item1." + name + ":" + text + "\r\n")
            .collect(Collectors.joining("", "BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:A\r\n", "END:VCARD\r\n"));
    }
}
