package dev.netplan.model;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as the format writes them: {@code 1h30m}, {@code PT90M}. */
final class Lengths {

    /** The texts that may tell a length. */
    static final String PATTERN =
            "(?=.)([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?|PT(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?";

    private static final Pattern BRIEF = Pattern.compile("(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?");
    private static final Pattern ISO = Pattern.compile("PT(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?");

    private Lengths() {}

    /** The length of a text; null where it tells none. */
    static @Nullable Duration parse(String text) {
        Matcher matcher = (text.startsWith("P") ? ISO : BRIEF).matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        return Duration.ofHours(part(matcher, 1)).plusMinutes(part(matcher, 2)).plusSeconds(part(matcher, 3));
    }

    private static long part(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The text of a length; of one that no plan can hold, for a message, as Java tells it. */
    static String print(Duration length) {
        if (length.getSeconds() <= 0 || length.getNano() != 0) {
            return length.toString();
        }
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        int seconds = length.toSecondsPart();
        return (hours > 0 ? hours + "h" : "") + (minutes > 0 ? minutes + "m" : "") + (seconds > 0 ? seconds + "s" : "");
    }

    /** Whether a length is positive, in whole seconds, and within a number of hours. */
    static boolean allows(Duration length, int hours) {
        long seconds = length.getSeconds();
        return seconds > 0 && seconds <= hours * 3600L && length.getNano() == 0;
    }
}
