package dev.netplan.everyday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: {@code 5 Jan 2026}, {@code January 5th, 2026}, {@code 2026/1/5}, {@code 30.06.2026}. */
public final class DateWords {

    private static final int LONGEST = 40;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? +)?";

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/. ])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.]) ?([0-9]{1,2})\\2 ?([0-9]{4})");
    private static final Pattern DAY_MONTH = Pattern.compile(WEEKDAY + DAY + "\\.?[ -]*(?:of +)?" + MONTH
            + "(?:,?[ -]+([0-9]{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile(WEEKDAY + MONTH + " *" + DAY + "(?:,? +([0-9]{4}))?");
    private static final Pattern NO_YEAR = Pattern.compile("--([0-9]{2})-?([0-9]{2})");

    private static final Pattern RELATIVE = Pattern.compile("now|today|tomorrow|yesterday|tonight|this morning"
            + "|(?:(?:this|next|last|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            + "|(?:this|next|last) (?:week|month|year)|(?:in )?[a-z0-9]+ (?:days?|weeks?|months?)(?: ago)?");

    private DateWords() {}

    /** The date that a text means, as {@code 2026-01-05}; empty where it means none, or could mean two. */
    public static Optional<String> date(String text) {
        String words = lowered(text);
        Optional<Named> named = named(words);
        if (named.isPresent()) {
            return named.flatMap(day -> date(day.year(), day.month(), day.day()));
        }
        Matcher numbers = YEAR_FIRST.matcher(words);
        if (numbers.matches()) {
            return date(numbers.group(1), number(numbers.group(3)), numbers.group(4));
        }
        numbers = DIGITS.matcher(words);
        if (numbers.matches()) {
            return date(numbers.group(1), number(numbers.group(2)), numbers.group(3));
        }
        numbers = YEAR_LAST.matcher(words);
        return numbers.matches() ? yearLast(numbers) : Optional.empty();
    }

    /**
     * What to say of a word for a day that is another one tomorrow, as {@code today}, of a day that its month does not
     * have, and of one whose month could be its day; empty of all else.
     */
    public static String advice(String text) {
        String words = lowered(text);
        if (RELATIVE.matcher(words).matches()) {
            return "Write the date, such as 2026-01-05.";
        }
        Matcher last = YEAR_LAST.matcher(words);
        return last.matches() && !last.group(2).equals(".") ? eitherWay(last)
                : isNoDay(words) ? "That month has no such day." : "";
    }

    private static String eitherWay(Matcher numbers) {
        Optional<String> dayFirst = date(numbers.group(4), number(numbers.group(3)), numbers.group(1));
        Optional<String> monthFirst = date(numbers.group(4), number(numbers.group(1)), numbers.group(3));
        return dayFirst.isEmpty() || monthFirst.isEmpty() ? ""
                : "Write the month so that it can be told from the day: " + dayFirst.get() + " or " + monthFirst.get()
                        + ".";
    }

    /** Whether a text has the form of a date, and no month is that long. */
    private static boolean isNoDay(String words) {
        Optional<Named> named = named(words);
        Matcher numbers = YEAR_FIRST.matcher(words);
        if (named.isEmpty() && numbers.matches()) {
            named = Optional.of(new Named(numbers.group(1), number(numbers.group(3)), numbers.group(4)));
        }
        return named.filter(day -> day.month() >= 1 && day.month() <= MONTHS)
            .filter(day -> number(day.day()) > Month.of(day.month()).minLength() && number(day.day()) <= LONGEST_MONTH)
            .filter(day -> date(day.year() == null ? "2000" : day.year(), day.month(), day.day()).isEmpty())
            .isPresent();
    }

    /** The day of the year that a text means, as {@code 04-05}; empty where it means none. */
    public static Optional<String> dayOfYear(String text) {
        String words = lowered(text);
        Matcher dashes = NO_YEAR.matcher(words);
        if (dashes.matches()) {
            return dayOfYear(number(dashes.group(1)), dashes.group(2));
        }
        return named(words).filter(day -> day.year() == null).flatMap(day -> dayOfYear(day.month(), day.day()));
    }

    /** A day whose month is told by its name. */
    private record Named(@Nullable String year, int month, String day) {}

    private static Optional<Named> named(String words) {
        Matcher dayFirst = DAY_MONTH.matcher(words);
        if (dayFirst.matches()) {
            return Optional.of(new Named(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_DAY.matcher(words);
        return monthFirst.matches()
                ? Optional.of(new Named(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)))
                : Optional.empty();
    }

    /** With points the day comes first; with other signs it is known only where one of the two can be no month. */
    private static Optional<String> yearLast(Matcher numbers) {
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        if (numbers.group(2).equals(".") || one > MONTHS || one == other) {
            return date(numbers.group(4), other, numbers.group(1));
        }
        return other > MONTHS ? date(numbers.group(4), one, numbers.group(3)) : Optional.empty();
    }

    private static Optional<String> dayOfYear(int month, String day) {
        // 2000 has a 29 February
        return date("2000", month, day).map(date -> date.substring("2000-".length()));
    }

    private static Optional<String> date(@Nullable String year, int month, String day) {
        if (year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number of a month by its name or the beginning of it; 0 where no month has that name. */
    private static int month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String lowered(String text) {
        return Typing.plain(text, LONGEST);
    }
}
