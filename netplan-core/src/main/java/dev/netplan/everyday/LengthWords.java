package dev.netplan.everyday;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 20 min}, {@code 1h 30m}, {@code 1.5 hours}, {@code half an hour}. */
public final class LengthWords {

    private static final int LONGEST = 60;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private static final Pattern PART = Pattern.compile("(?:([0-9]{1,5}(?:[.,][0-9]{1,2})?)|([a-z]+) )"
            + " ?(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\\.?(?:,? and |,? |$|(?=[0-9]))");

    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("[0-9]{1,2} ?h ?[0-5][0-9]");

    /** Days are no length of what is done in them, and nobody knows how many hours of one are meant. */
    private static final Pattern DAYS = Pattern.compile("(?:[0-9.,]+|[a-z]+) ?(?:d|days?|wks?|weeks?)\\b.*");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private LengthWords() {}

    /** The length that a text means, as {@code 1h30m}; empty where it means none. */
    public static Optional<String> length(String text) {
        String words = text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (words.equals("half an hour")) {
            return Optional.of("30m");
        }
        if (HOURS_AND_MINUTES.matcher(words).matches()) {
            return length(words + "m");
        }
        BigDecimal seconds = BigDecimal.ZERO;
        Matcher part = PART.matcher(words);
        int at = 0;
        while (at < words.length()) {
            Optional<BigDecimal> more = part.region(at, words.length()).lookingAt() ? seconds(part) : Optional.empty();
            if (more.isEmpty()) {
                return Optional.empty();
            }
            seconds = seconds.add(more.get());
            at = part.end();
        }
        boolean whole = seconds.signum() > 0 && seconds.stripTrailingZeros().scale() <= 0;
        return whole ? Optional.of(text(seconds.intValueExact())) : Optional.empty();
    }

    /**
     * The length that a number alone means, as {@code 20m}: of a multiple of five, from ten on, minutes are meant.
     * Empty where hours could be.
     */
    public static Optional<String> minutes(String text) {
        String number = text.strip();
        boolean minutes = number.matches("[1-9][0-9]?0|[1-9]5|1[0-9]5");
        return minutes ? length(number + "m") : Optional.empty();
    }

    /** How long before something a text means, as {@code 24h} for {@code 1 day}; empty where it means none. */
    public static Optional<String> before(String text) {
        boolean day = text.strip().toLowerCase(Locale.ROOT).matches("(?:(?:1|a|one) ?)?d(?:ay)?(?: before)?");
        return day ? Optional.of("24h") : length(text).or(() -> minutes(text));
    }

    /** The length from one time of day to a later one, each as {@code 18:30}; empty where it is not later. */
    static Optional<String> between(String from, String to) {
        try {
            int seconds = LocalTime.parse(to).toSecondOfDay() - LocalTime.parse(from).toSecondOfDay();
            return seconds > 0 ? Optional.of(text(seconds)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What to say of a text that tells days or weeks, as {@code 1 day}, or no unit; empty of all else. */
    public static String advice(String text) {
        String words = text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (DAYS.matcher(words).matches()) {
            return "Write hours, such as `8h`.";
        }
        return NUMBER.matcher(words).matches() ? "Write `" + words + "h` for hours, or `" + words + "m` for minutes."
                : "";
    }

    private static Optional<BigDecimal> seconds(Matcher part) {
        BigDecimal unit = BigDecimal.valueOf(switch (part.group(3).charAt(0)) {
            case 'h' -> HOUR;
            case 'm' -> MINUTE;
            default -> 1;
        });
        if (part.group(1) != null) {
            return Optional.of(new BigDecimal(part.group(1).replace(',', '.')).multiply(unit));
        }
        var number = Numbers.number(part.group(2));
        return number.isPresent() ? Optional.of(unit.multiply(BigDecimal.valueOf(number.getAsInt())))
                : Optional.empty();
    }

    private static String text(int seconds) {
        int minutes = seconds % HOUR / MINUTE;
        return (seconds >= HOUR ? seconds / HOUR + "h" : "") + (minutes > 0 ? minutes + "m" : "")
                + (seconds % MINUTE > 0 ? seconds % MINUTE + "s" : "");
    }
}
