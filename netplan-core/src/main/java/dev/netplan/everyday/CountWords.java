package dev.netplan.everyday;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts as people write them: {@code six}, {@code 6x}, {@code 6.0}, {@code 1,000}, {@code 20 people}. */
public final class CountWords {

    private static final int LONGEST = 20;

    private static final Pattern COUNT =
            Pattern.compile("\\+?([0-9]{1,3}(?:[,' _][0-9]{3})+|[0-9]{1,6}|[a-z]+)(?:\\.0{1,2})?(?: ?(?:x|times)| "
                    + "(people|persons?|contacts?|events?|meetups?|interviews?|conversations?|chats?|messages?|posts?"
                    + "|calls?|talks?|introductions?))?");
    private static final Pattern MONTHS = Pattern.compile(" ?months?$");

    private CountWords() {}

    /** The count that a text means, in digits; empty where it means none. */
    public static Optional<String> count(String text) {
        Matcher count = COUNT.matcher(text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT));
        if (!count.matches()) {
            return Optional.empty();
        }
        var number = Numbers.number(count.group(1).replaceAll("[,' _]", ""));
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    /** The same of a text that may count months. */
    public static Optional<String> months(String text) {
        return count(
                text.length() > LONGEST ? "" : MONTHS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst(""));
    }
}
