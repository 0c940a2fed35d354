package dev.netplan.testing;

import dev.netplan.model.Birthday;
import dev.netplan.model.Cadence;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.On;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Single values that an element can hold. */
final class Values {

    private static final List<String> IDS =
            List.of("a", "kai", "no", "on", "y", "null", "true", "007", "1e3", "2026-01-05",
                    "react-sf-jan", "x-y", "0", "a--b-", "id", "name", "z".repeat(64));

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("UTC"), ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"), ZoneId.of("Pacific/Apia"), ZoneId.of("Etc/GMT+12"),
            ZoneId.of("Africa/Casablanca"));

    private static final List<String> URLS = List.of("https://example.org/a", "http://example.org/?q=a&b=c#d",
            "mailto:kai@example.org", "https://例え.jp/ü", "www.example.org");

    private Values() {}

    /** An id that the section does not have yet. */
    static String id(Choices choices, String section, Declared declared) {
        String id = choices.of(IDS);
        int number = 2;
        String fresh = id;
        while (declared.has(section, fresh)) {
            fresh = (id.length() > 60 ? id.substring(0, 60) : id) + number++;
        }
        return fresh;
    }

    static ZoneId zone(Choices choices) {
        return choices.of(ZONES);
    }

    static String url(Choices choices) {
        return choices.onceIn(6) ? TrickyTexts.text(choices) : choices.of(URLS);
    }

    /** A whole number from 1 on, small ones more often. */
    static int count(Choices choices) {
        return choices.onceIn(20) ? 1_000_000 - choices.below(10) : 1 + choices.below(choices.onceIn(4) ? 1000 : 12);
    }

    /** A length of time up to 24 hours, whole minutes more often. */
    static Duration length(Choices choices) {
        return switch (choices.below(8)) {
            case 6 -> Duration.ofSeconds(1 + choices.below(9000));
            case 7 -> Duration.ofHours(1 + choices.below(24));
            default -> Duration.ofMinutes(5 + 5 * choices.below(40));
        };
    }

    static LocalTime time(Choices choices) {
        return choices.onceIn(8) ? LocalTime.ofSecondOfDay(choices.below(86_400) / 8L * 8)
                : LocalTime.of(choices.below(24), 15 * choices.below(4));
    }

    static Cadence cadence(Choices choices) {
        Cadence.Unit unit =
                choices.of(List.of(Cadence.Unit.WEEK, Cadence.Unit.DAY, Cadence.Unit.MONTH, Cadence.Unit.YEAR));
        return Cadence.of(choices.onceIn(10) ? 1000 - choices.below(900) : 1 + choices.below(8), unit);
    }

    static KeepInTouch keepInTouch(Choices choices) {
        return choices.onceIn(4) ? KeepInTouch.never() : KeepInTouch.every(cadence(choices));
    }

    static DayOfWeek weekday(Choices choices) {
        return DayOfWeek.of(1 + choices.below(7));
    }

    /** A day of a cycle of weeks. */
    static On ofWeek(Choices choices) {
        return new On.Weekday(weekday(choices));
    }

    /** A day of a cycle of months. */
    static On ofMonth(Choices choices) {
        return choices.onceIn(2) ? new On.Nth(choices.below(5), weekday(choices))
                : new On.MonthDay(1 + choices.below(31));
    }

    static Birthday birthday(Choices choices) {
        return switch (choices.below(4)) {
            case 3 -> Birthday.of(2, 29);
            case 2 -> Birthday.of(LocalDate.of(1950, 1, 1).plusDays(choices.below(9999) * 3L));
            default ->
                new Birthday(MonthDay.from(LocalDate.of(2000, 1, 1).plusDays(choices.below(366))), Optional.empty());
        };
    }

    /** A map with a value for some of the keys. */
    static <K, V> Map<K, V> mapping(Choices choices, List<K> keys, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (K key : keys) {
            choices.maybe(value).ifPresent(met -> map.put(key, met));
        }
        return map;
    }

    /** Addresses of profiles, by label. */
    static Map<String, String> profiles(Choices choices) {
        Map<String, String> profiles = new LinkedHashMap<>();
        for (String label : choices.some(2, () -> choices.onceIn(2) ? TrickyTexts.label(choices) : "linkedin")) {
            profiles.put(label, url(choices));
        }
        return profiles;
    }
}
