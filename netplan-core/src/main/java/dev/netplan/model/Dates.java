package dev.netplan.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Dates and times as the format writes them, read without exceptions, since plans are full of them. */
public final class Dates {

    /** The first day that a plan can name. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that a plan can name. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    /** Of which years days are, as messages tell it. */
    public static final String YEARS = "the years " + FIRST.getYear() + " to " + LAST.getYear();

    private Dates() {}

    /** The date of {@code 2026-01-05}, of the years that a plan can name; null for any other text. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (!hasYear(year) || month < 1 || month > 12 || day < 1
                || day > Month.of(month).length(Year.isLeap(year))) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** Whether a plan can name a day. */
    public static boolean allows(LocalDate date) {
        return hasYear(date.getYear());
    }

    /** Whether a plan can name days of a year. */
    static boolean hasYear(int year) {
        return year >= FIRST.getYear() && year <= LAST.getYear();
    }

    /** The time of {@code 18:00} or {@code 18:00:30}; null for any other text. */
    static @Nullable LocalTime parseTime(String text) {
        boolean seconds = text.length() == 8 && text.charAt(5) == ':';
        if ((!seconds && text.length() != 5) || text.charAt(2) != ':') {
            return null;
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = seconds ? digits(text, 6, 8) : 0;
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 ? null
                : LocalTime.of(hour, minute, second);
    }

    /** The number that the digits of a stretch of text write; -1 when they are not all digits. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
