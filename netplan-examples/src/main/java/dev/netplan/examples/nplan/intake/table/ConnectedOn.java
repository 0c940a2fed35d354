package dev.netplan.examples.nplan.intake.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as LinkedIn and address books write them: {@code 05 Jan 2026}, {@code 1/5/26}, {@code 2026-01-05}. */
final class ConnectedOn {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\.?(?: de)? (\\p{L}+)\\.?,?(?: de)? ([0-9]{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? ([0-9]{1,2}),? ([0-9]{4})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int YEARS = 100;

    private static final List<Locale> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "pl")
        .stream().map(Locale::forLanguageTag).toList();

    private final Map<String, Month> months = new HashMap<>();
    private final boolean dayFirst;

    /** A reader of dates, which learns from all of them whether the day or the month comes first in {@code 1/5/26}. */
    ConnectedOn(Collection<String> dates) {
        boolean day = false;
        boolean month = false;
        for (String date : dates) {
            Matcher slashed = SLASHED.matcher(date.strip());
            if (slashed.matches() && slashed.group(2).equals("/")) {
                day |= Integer.parseInt(slashed.group(1)) > MONTHS;
                month |= Integer.parseInt(slashed.group(3)) > MONTHS;
            }
        }
        dayFirst = day && !month;
        for (Locale language : LANGUAGES) {
            for (Month each : Month.values()) {
                for (TextStyle style : List.of(TextStyle.SHORT, TextStyle.FULL, TextStyle.SHORT_STANDALONE)) {
                    months.putIfAbsent(Vocabulary.folded(each.getDisplayName(style, language)), each);
                }
            }
        }
    }

    /** The date of a text; empty where it is none. A year of two digits is one of this century. */
    Optional<LocalDate> parse(String text) {
        return parse(text, CENTURY + YEARS - 1);
    }

    /** The date of a text, in which a year of two digits is one of the hundred years up to a last one. */
    Optional<LocalDate> parse(String text, int last) {
        String date = text.strip();
        Matcher match = ISO.matcher(date);
        if (match.matches()) {
            return of(match.group(1), match.group(2), match.group(3));
        }
        match = SLASHED.matcher(date);
        if (match.matches()) {
            boolean day = dayFirst || match.group(2).equals(".");
            String year = match.group(4).length() == 2
                    ? String.valueOf(last - Math.floorMod(last - Integer.parseInt(match.group(4)), YEARS))
                    : match.group(4);
            return of(year, match.group(day ? 3 : 1), match.group(day ? 1 : 3));
        }
        match = DAY_FIRST.matcher(date);
        if (match.matches()) {
            return of(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_FIRST.matcher(date);
        return match.matches() ? of(match.group(3), month(match.group(1)), match.group(2)) : Optional.empty();
    }

    private String month(String name) {
        Month month = months.get(Vocabulary.folded(name));
        return month == null ? "0" : String.valueOf(month.getValue());
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
