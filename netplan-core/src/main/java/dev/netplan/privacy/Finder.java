package dev.netplan.privacy;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds many texts in a text at once, as whole words and in capitals or small letters, the longest first.
 *
 * <p>
 * Short ones of three letters or less are common words in small letters, so they are found only as they were written.
 * Where a script puts no space between words, no boundary is asked for.
 */
final class Finder {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int SHORT = 3;

    private final Node root = new Node();

    /** What can follow the letters so far, and what ends with them. */
    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>(2);
        private @Nullable String anyCase;
        private final Map<String, String> asWritten = new HashMap<>(0);

        private @Nullable String standIn(String text, int start, int end) {
            return anyCase != null || asWritten.isEmpty() ? anyCase : asWritten.get(text.substring(start, end));
        }
    }

    private record Found(int end, String standIn) {}

    /** Looks for a text from now on; the first stand-in for it stays. */
    void add(String text, String standIn) {
        Node node = end(text);
        if (text.codePointCount(0, text.length()) <= SHORT) {
            node.asWritten.putIfAbsent(text, standIn);
        } else if (node.anyCase == null) {
            node.anyCase = standIn;
        }
    }

    /** Looks for a text in this very spelling from now on. */
    void addAsWritten(String text, String standIn) {
        end(text).asWritten.putIfAbsent(text, standIn);
    }

    private Node end(String text) {
        Node node = root;
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            node = node.next.computeIfAbsent(folded(letter), follows -> new Node());
        }
        return node;
    }

    /** What is found, as it stands in the text. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        replace(text, (met, standIn) -> {
            found.add(met);
            return met;
        });
        return found;
    }

    /** The text with stand-ins for what is found. */
    String replaced(String text) {
        return replace(text, (met, standIn) -> standIn);
    }

    private interface Replacing {
        String of(String met, String standIn);
    }

    private String replace(String text, Replacing replacing) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Found found = startsWord(text, at) ? longest(text, at) : null;
            if (found != null) {
                replaced.append(replacing.of(text.substring(at, found.end()), found.standIn()));
                at = found.end();
            } else {
                int letter = text.codePointAt(at);
                replaced.appendCodePoint(letter);
                at += Character.charCount(letter);
            }
        }
        return replaced.toString();
    }

    private @Nullable Found longest(String text, int start) {
        Found longest = null;
        Node node = root;
        int at = start;
        while (node != null && at <= text.length()) {
            String standIn = node.standIn(text, start, at);
            if (standIn != null && endsWord(text, at)) {
                longest = new Found(at, standIn);
            }
            if (at == text.length()) {
                break;
            }
            int letter = text.codePointAt(at);
            node = node.next.get(folded(letter));
            at += Character.charCount(letter);
        }
        return longest;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !isWithinWord(text.codePointBefore(at), text.codePointAt(at));
    }

    private static boolean endsWord(String text, int at) {
        return at > 0 && (at == text.length() || !isWithinWord(text.codePointBefore(at), text.codePointAt(at)));
    }

    private static boolean isWithinWord(int before, int after) {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                && !WITHOUT_SPACES.contains(UnicodeScript.of(before))
                && !WITHOUT_SPACES.contains(UnicodeScript.of(after));
    }

    private static int folded(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
