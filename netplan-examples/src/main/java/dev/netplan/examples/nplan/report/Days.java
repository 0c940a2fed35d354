package dev.netplan.examples.nplan.report;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as people say them, in English on every machine. */
public final class Days {

    private Days() {}

    /** {@code Sun 1 Mar}. */
    public static String brief(LocalDate day) {
        return cut(word(day.getDayOfWeek())) + " " + day.getDayOfMonth() + " " + cut(word(day.getMonth()));
    }

    /** {@code Sunday, 1 March 2026}. */
    public static String full(LocalDate day) {
        return word(day.getDayOfWeek()) + ", " + dated(day);
    }

    /** {@code 1 March 2026}. */
    public static String dated(LocalDate day) {
        return day.getDayOfMonth() + " " + word(day.getMonth()) + " " + day.getYear();
    }

    private static String word(Enum<?> constant) {
        return Words.capital(constant.name().toLowerCase(Locale.ROOT));
    }

    private static String cut(String word) {
        return word.substring(0, 3);
    }

    /** {@code 2h}, {@code 20m}, {@code 1h 30m}. */
    public static String length(long minutes) {
        if (minutes < 60) {
            return minutes + "m";
        }
        return minutes / 60 + "h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + "m");
    }
}
