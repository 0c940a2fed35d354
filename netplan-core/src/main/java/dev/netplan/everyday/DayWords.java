package dev.netplan.everyday;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a week or month as people write them: {@code Tuesdays}, {@code 2nd Tue}, {@code last Friday of the month}.
 */
public final class DayWords {

    private static final int LONGEST = 40;
    private static final int WHOLE_SHORT = 3;

    private static final List<String> ORDINALS = List.of("last", "first", "second", "third", "fourth");

    private static final String WEEKDAY = "([a-z]{3,10})\\.?";
    private static final Pattern WEEKLY = Pattern.compile("(?:on |every )?" + WEEKDAY);
    private static final Pattern NTH = Pattern.compile(
            "(?:the )?(?:([1-4])(?:st|nd|rd|th|\\.)|(last|first|second|third|fourth)) *" + WEEKDAY
                    + "(?: (?:of|in) (?:the|each|every) month)?");
    private static final Pattern MONTHLY = Pattern.compile("(?:the )?([0-9]{1,2})(?:st|nd|rd|th|\\.)");

    private DayWords() {}

    /** The day that a text means, as {@code tue}, {@code second tue} or {@code 15}; empty where it means none. */
    public static Optional<String> day(String text) {
        String words = text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
        Matcher weekly = WEEKLY.matcher(words);
        if (weekly.matches()) {
            return weekday(weekly.group(1));
        }
        Matcher monthly = MONTHLY.matcher(words);
        if (monthly.matches()) {
            return Optional.of(Integer.toString(Integer.parseInt(monthly.group(1))));
        }
        Matcher nth = NTH.matcher(words);
        if (!nth.matches()) {
            return Optional.empty();
        }
        String ordinal = nth.group(1) == null ? nth.group(2) : ORDINALS.get(Integer.parseInt(nth.group(1)));
        return weekday(nth.group(3)).map(day -> ordinal + " " + day);
    }

    /** The short name of a weekday by its name, the beginning of it, or more than one of them. */
    private static Optional<String> weekday(String word) {
        String one = word.endsWith("s") && word.length() > WHOLE_SHORT ? word.substring(0, word.length() - 1) : word;
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(one) || name.startsWith(word)) {
                return Optional.of(name.substring(0, WHOLE_SHORT));
            }
        }
        return Optional.empty();
    }
}
