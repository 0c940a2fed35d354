package dev.netplan.everyday;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beginnings as people write them: {@code 15 Jan 2026, 6:30 pm}, {@code 2026-1-15 9:30}, or a date alone. */
public final class StartsWords {

    private static final int LONGEST = 60;

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(.*[0-9])(?:t|,? +(?:at +)?)(" + TimeWords.PATTERN + ")");

    private static final Pattern RANGE =
            Pattern.compile("(.*[0-9m.]) ?(?:-|to|until|till) ?(" + TimeWords.PATTERN + ")");
    private static final Pattern ISO = Pattern.compile(".*[0-9]t[0-9].*");
    private static final Pattern HALF_OF_DAY = Pattern.compile(".*[ap]\\.?m\\.?");

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

    /** What to say of a text that tells an end too, or whose date is none, or could be two; empty of all else. */
    public static String advice(String text) {
        Matcher range = RANGE.matcher(Typing.plain(text, LONGEST));
        String lasting = range.matches() ? lasting(range.group(1), range.group(2)) : "";
        if (!lasting.isEmpty()) {
            return lasting;
        }
        Matcher both = DATE_AND_TIME.matcher(Typing.plain(text, LONGEST));
        return DateWords.advice(both.matches() ? both.group(1) : text);
    }

    /** What to say of a beginning with the time at which it ends; empty where they are none. */
    private static String lasting(String from, String to) {
        // behind a T, what follows is how far a zone is from Greenwich
        Optional<String> start = starts(from).filter(begins -> begins.contains("T") && !ISO.matcher(from).matches());
        Optional<String> end = TimeWords.time(to);
        // of `7-9 pm`, nobody knows whether the seven is in the morning
        if (start.isEmpty() || end.isEmpty()
                || HALF_OF_DAY.matcher(from).matches() != HALF_OF_DAY.matcher(to).matches()) {
            return "";
        }
        String begins = start.get().substring(start.get().indexOf('T') + 1);
        return LengthWords.between(begins, end.get())
            .map(length -> "Write `starts: " + start.get() + "` with `lasts: " + length + "`.").orElse("");
    }
}
