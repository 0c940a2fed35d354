package dev.netplan.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often: every so many days, weeks, months or years.
 *
 * @param count how many units, 1 to 1000
 * @param unit the unit
 */
public record Cadence(int count, Unit unit) {

    /** The units of a cadence. */
    public enum Unit implements Word {
        DAY('D', 1), WEEK('W', 7), MONTH('M', 30), YEAR('Y', 365);

        private final char letter;
        private final int days;
        private final String word = Word.super.word();

        Unit(char letter, int days) {
            this.letter = letter;
            this.days = days;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** The texts that {@link #parse} takes. */
    static final String PATTERN = "([0-9]{1,4} +)?(day|week|month|year)s?|P[0-9]{1,4}[DWMY]";

    private static final Pattern WORDS = Pattern.compile("(?:([0-9]{1,4}) +)?(day|week|month|year)s?");
    private static final Pattern ISO = Pattern.compile("P([0-9]{1,4})([DWMY])");
    private static final int MOST = 1000;

    /**
     * A cadence.
     *
     * @throws IllegalArgumentException when the count is below 1 or above 1000
     */
    public Cadence {
        Objects.requireNonNull(unit, "unit");
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count is " + count + "; expected 1 to " + MOST + ".");
        }
    }

    /** Every so many of a unit. */
    public static Cadence of(int count, Unit unit) {
        return new Cadence(count, unit);
    }

    /** Every so many days. */
    public static Cadence days(int count) {
        return new Cadence(count, Unit.DAY);
    }

    /** Every so many weeks. */
    public static Cadence weeks(int count) {
        return new Cadence(count, Unit.WEEK);
    }

    /** Every so many months. */
    public static Cadence months(int count) {
        return new Cadence(count, Unit.MONTH);
    }

    /** Every so many years. */
    public static Cadence years(int count) {
        return new Cadence(count, Unit.YEAR);
    }

    /**
     * The cadence of a text: {@code week}, {@code 6 weeks}, {@code 10 days}, {@code P6W}; empty when the text is none.
     */
    public static Optional<Cadence> parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            String count = words.group(1);
            Unit unit = Unit.valueOf(words.group(2).toUpperCase(Locale.ROOT));
            return within(count == null ? 1 : Integer.parseInt(count), unit);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.letter == iso.group(2).charAt(0)) {
                    return within(Integer.parseInt(iso.group(1)), unit);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Cadence> within(int count, Unit unit) {
        return count < 1 || count > MOST ? Optional.empty() : Optional.of(new Cadence(count, unit));
    }

    /** The date one cadence later, by the calendar: a month after 31 January is the last day of February. */
    public LocalDate after(LocalDate date) {
        return switch (unit) {
            case DAY -> date.plusDays(count);
            case WEEK -> date.plusWeeks(count);
            case MONTH -> date.plusMonths(count);
            case YEAR -> date.plusYears(count);
        };
    }

    /** The length in days, taking a month for 30 and a year for 365. */
    public int roughDays() {
        return count * unit.days;
    }

    /** The text that the library writes: {@code week}, {@code 6 weeks}. */
    @Override
    public String toString() {
        return count == 1 ? unit.word() : count + " " + unit.word() + "s";
    }
}
