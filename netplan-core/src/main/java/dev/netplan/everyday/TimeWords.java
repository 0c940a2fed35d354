package dev.netplan.everyday;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as people write them: {@code 9:30}, {@code 9 pm}, {@code 18h}, {@code 18.30}, {@code noon}. */
public final class TimeWords {

    /** The texts that may tell a time. */
    static final String PATTERN =
            "noon|midnight|[0-9]{1,2}(?:[:.h][0-9]{2}){0,2} ?h?(?: ?[ap]\\.?m\\.?| ?uhr)?|[0-9]{4}";

    private static final int LONGEST = 20;
    private static final int NOON = 12;

    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{1,2})(?:[:.h]([0-9]{2}))?(?::([0-9]{2}))? ?h?(?: ?([ap])\\.?m\\.?| ?uhr)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})");

    private TimeWords() {}

    /** The time that a text means, as {@code 18:30}; empty where it means none. */
    public static Optional<String> time(String text) {
        String words = Typing.plain(text, LONGEST);
        if (words.equals("noon")) {
            return Optional.of("12:00");
        }
        if (words.equals("midnight")) {
            return Optional.of("00:00");
        }
        Matcher digits = DIGITS.matcher(words);
        if (digits.matches()) {
            return time(Integer.parseInt(digits.group(1)), digits.group(2), null);
        }
        Matcher clock = CLOCK.matcher(words);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half == null) {
            return time(hour, clock.group(2), clock.group(3));
        }
        if (hour < 1 || hour > NOON) {
            return Optional.empty();
        }
        return time(hour % NOON + (half.equals("p") ? NOON : 0), clock.group(2), clock.group(3));
    }

    private static Optional<String> time(int hour, @Nullable String minutes, @Nullable String seconds) {
        String clock = String.format(Locale.ROOT, "%02d:%s", hour, minutes == null ? "00" : minutes);
        return Optional.of(seconds == null ? clock : clock + ":" + seconds);
    }
}
