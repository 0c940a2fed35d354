package dev.netplan.everyday;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beginnings as people write them: {@code 15 Jan 2026, 6:30 pm}, {@code 2026-1-15 9:30}, or a date alone. */
public final class StartsWords {

    private static final int LONGEST = 60;

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(.*[0-9])(?:t|,? +(?:at +)?)(" + TimeWords.PATTERN + ")");

    private StartsWords() {}

    /** The beginning that a text means, as {@code 2026-01-15T18:30}; empty where it means none. */
    public static Optional<String> starts(String text) {
        String words = Typing.plain(text, LONGEST);
        Optional<String> day = DateWords.date(words);
        Matcher both = DATE_AND_TIME.matcher(words);
        if (day.isPresent() || !both.matches()) {
            return day;
        }
        return DateWords.date(both.group(1))
            .flatMap(date -> TimeWords.time(both.group(2)).map(time -> date + "T" + time));
    }

    /** What to say of a text whose date is none, or could be two; empty of all else. */
    public static String advice(String text) {
        Matcher both = DATE_AND_TIME.matcher(Typing.plain(text, LONGEST));
        return DateWords.advice(both.matches() ? both.group(1) : text);
    }
}
