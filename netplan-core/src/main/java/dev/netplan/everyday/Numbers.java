package dev.netplan.everyday;

import java.util.List;
import java.util.OptionalInt;

/** Small numbers in words. */
final class Numbers {

    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");

    private static final int MOST_DIGITS = 6;

    private Numbers() {}

    /** The number of a word in lower case, or of up to six digits; empty where it is none, or not above 0. */
    static OptionalInt number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return OptionalInt.of(1);
        }
        boolean digits = !word.isEmpty() && word.length() <= MOST_DIGITS
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(word) : WORDS.indexOf(word);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
