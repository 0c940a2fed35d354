package dev.netplan.examples.nplan.intake;

import com.anyascii.AnyAscii;
import dev.netplan.format.Id;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Ids from names: Latin letters without marks, in small, with hyphens between words; other scripts transliterated. */
final class Ids {

    /** Which number to try first for a stem: whoever asks a thousand times does not want a thousand tries. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An id for a name that nothing else has yet: {@code ana-silva}, then {@code ana-silva-2}. */
    String of(String name, Kind kind, Predicate<String> taken) {
        String words = words(name);
        String stem = words.isEmpty() ? kind.word() : cut(words, Id.LONGEST);
        String id = words.isEmpty() ? stem + "-1" : stem;
        int number = numbers.getOrDefault(stem, 2);
        while (taken.test(id)) {
            String tail = "-" + number++;
            id = cut(stem, Id.LONGEST - tail.length()) + tail;
        }
        numbers.put(stem, number);
        return id;
    }

    private static String words(String name) {
        StringBuilder id = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().limit(Id.LONGEST * 4L).forEach(point -> {
            String letters = isOfWord(point) ? letters(point) : isApostrophe(point) ? "" : "-";
            if (!letters.equals("-") || (id.length() > 0 && id.charAt(id.length() - 1) != '-')) {
                id.append(letters);
            }
        });
        return stripped(id.toString());
    }

    /** Vowels of some scripts are marks. */
    private static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019' || point == '\u02BC';
    }

    private static String letters(int point) {
        return AnyAscii.transliterate(Character.toString(point)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String cut(String id, int length) {
        if (id.length() <= length) {
            return id;
        }
        int word = id.lastIndexOf('-', length);
        return stripped(id.substring(0, word > length / 2 ? word : length));
    }

    private static String stripped(String id) {
        return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
    }
}
