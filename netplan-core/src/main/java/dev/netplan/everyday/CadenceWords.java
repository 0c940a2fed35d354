package dev.netplan.everyday;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often, as people write it: {@code weekly}, {@code every other week}, {@code 6w}, {@code two months}. */
public final class CadenceWords {

    private static final int LONGEST = 40;
    /** The letters of a weekday's short name. */
    private static final int WEEKDAY = 3;

    private static final Map<String, String> WORDS = Map.of("daily", "day", "weekly", "week", "monthly", "month",
            "yearly", "year", "annually", "year", "fortnightly", "2 weeks", "fortnight", "2 weeks", "quarterly",
            "3 months", "quarter", "3 months", "biweekly", "2 weeks");

    private static final Pattern PREFIX = Pattern.compile("(?:(?:every|each|once) +)*(?:(?:a|an|per|every) +)?");
    private static final Pattern COUNTED = Pattern.compile("(?:(other|[a-z]+) +|([0-9]{1,4})[ -]*)?"
            + "(d|days?|w|wks?|weeks?|mo|mos|mths?|months?|y|yrs?|years?)");

    private static final Pattern TIMES = Pattern.compile("(?:twice|([a-z]+|[0-9]{1,3})(?: ?x| times))"
            + " ?(?:(?:a|per|every|each) +|/ ?)?(week|month|year)");

    private CadenceWords() {}

    /** The cadence that a text means, as {@code 6 weeks}; empty where it means none. */
    public static Optional<String> cadence(String text) {
        String words = text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
        Matcher prefix = PREFIX.matcher(words);
        String rest = prefix.lookingAt() ? words.substring(prefix.end()) : words;
        if (WORDS.containsKey(rest)) {
            return Optional.of(WORDS.get(rest));
        }
        Matcher counted = COUNTED.matcher(rest);
        if (!counted.matches()) {
            return Optional.empty();
        }
        OptionalInt count = count(counted.group(1), counted.group(2));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(counted.group(3));
        return Optional.of(count.getAsInt() == 1 ? unit : count.getAsInt() + " " + unit + "s");
    }

    /**
     * What to say of a text that tells how many times in a cycle, or on which day, as {@code twice a week} or
     * {@code Mondays}, which takes two keys; empty of all else.
     */
    public static String advice(String text) {
        Optional<String> weekday = DayWords.day(text).filter(day -> day.length() == WEEKDAY);
        if (weekday.isPresent()) {
            return "Write `every: week` with `on: " + weekday.get() + "`.";
        }
        Matcher times = TIMES.matcher(text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT));
        if (!times.matches()) {
            return "";
        }
        OptionalInt count = times.group(1) == null ? OptionalInt.of(2) : Numbers.number(times.group(1));
        return count.isEmpty() ? "" : "Write `every: " + times.group(2) + "` with `times: " + count.getAsInt()
                + "`, or alone where `on` tells the days.";
    }

    private static OptionalInt count(@Nullable String word, @Nullable String digits) {
        if (digits != null) {
            return Numbers.number(digits);
        }
        if (word == null) {
            return OptionalInt.of(1);
        }
        return word.equals("other") ? OptionalInt.of(2) : Numbers.number(word);
    }

    private static String unit(String word) {
        return switch (word.charAt(0)) {
            case 'd' -> "day";
            case 'w' -> "week";
            case 'm' -> "month";
            default -> "year";
        };
    }
}
