package dev.netplan.examples.nplan.intake.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final ZoneId PLAN = ZoneId.of("Asia/Tokyo");

    private final List<String> remarks = new ArrayList<>();

    @Test
    void what_outlook_shows_for_a_zone_is_that_zone_in_summer_too() {
        for (String shown : List.of("(UTC-05:00) Eastern Time (US & Canada)",
                "\"(UTC-05:00) Eastern Time (US & Canada)\"",
                "(GMT-05:00) Eastern Time (US & Canada)", "(utc-05:00)  eastern time (us & canada)")) {
            assertThat(at("20260703T100000", shown, List.of())).isEqualTo(Instant.parse("2026-07-03T14:00:00Z"));
            assertThat(at("20260203T100000", shown, List.of())).isEqualTo(Instant.parse("2026-02-03T15:00:00Z"));
        }
        assertThat(at("20260703T100000", "(UTC) Dublin, Edinburgh, Lisbon, London", List.of()))
            .isEqualTo(Instant.parse("2026-07-03T09:00:00Z"));
        assertThat(at("20260703T100000", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", List.of()))
            .isEqualTo(Instant.parse("2026-07-03T09:00:00Z"));
        assertThat(remarks).isEmpty();
    }

    @Test
    void all_that_is_shown_leads_to_a_zone() throws IOException {
        WindowsZones windows = new WindowsZones();
        try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-displays.txt"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> "(UTC) " + line.substring(0, line.indexOf('='))))
                .isNotEmpty().allSatisfy(shown -> assertThat(windows.shown(shown).map(ZoneId::of)).isPresent());
        }
    }

    @Test
    void a_definition_counts_more_than_what_outlook_shows() {
        String id = "(UTC-05:00) Eastern Time (US & Canada)";

        assertThat(at("20260703T100000", id, CalendarFile.calendars("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:" + id
                + "\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETTO:-0600\nEND:STANDARD\nEND:VTIMEZONE\n"
                + "END:VCALENDAR\n")))
            .isEqualTo(Instant.parse("2026-07-03T16:00:00Z"));
        assertThat(remarks).isEmpty();
    }

    @Test
    void a_place_that_nobody_knows_keeps_its_offset_and_is_remarked_once() {
        assertThat(at("20260703T100000", "(UTC-05:00) Springfield", List.of()))
            .isEqualTo(Instant.parse("2026-07-03T15:00:00Z"));

        assertThat(remarks).containsExactly("The calendar names a time zone `(UTC-05:00) Springfield` and does not "
                + "define it; its times are taken as those of UTC-05:00, in summer as in winter.");
    }

    @Test
    void an_offset_alone_is_a_zone() {
        for (String offset : List.of("UTC-05:00", "(GMT-05:00)", "UTC-5", "GMT-0500", "(UTC) -05:00")) {
            assertThat(at("20260703T100000", offset, List.of())).isEqualTo(Instant.parse("2026-07-03T15:00:00Z"));
        }
        assertThat(remarks).isEmpty();
    }

    private Instant at(String time, String zone, List<Component> calendars) {
        Zones zones = new Zones(calendars, PLAN, remarks);
        return zones.moment(Stamp.of(time, Optional.of(zone)).orElseThrow()).instant();
    }
}
