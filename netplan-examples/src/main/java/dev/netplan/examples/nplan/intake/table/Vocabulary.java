package dev.netplan.examples.nplan.intake.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What columns are called, and which keys they tell.
 *
 * @param keys the key of each name, folded
 * @param isEnough whether columns of these keys make a header
 */
record Vocabulary(Map<String, String> keys, java.util.function.Predicate<java.util.Collection<String>> isEnough) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The key that a column tells. */
    Optional<String> key(String column) {
        return Optional.ofNullable(keys.get(folded(column)));
    }

    /** A name in small letters without marks, with a hyphen between its words. */
    static String folded(String column) {
        String letters = MARKS.matcher(Normalizer.normalize(column, Normalizer.Form.NFKD)).replaceAll("");
        String words = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = words.startsWith("-") ? 1 : 0;
        return words.substring(from, Math.max(from, words.endsWith("-") ? words.length() - 1 : words.length()));
    }
}
