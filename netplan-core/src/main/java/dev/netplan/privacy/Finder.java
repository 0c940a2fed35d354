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
 * Finds many texts in a text at once, as whole words, in capitals or small letters, with their marks or without, the
 * longest first.
 *
 * <p>
 * Short ones of three letters or less are common words in small letters, so they are found only with the capitals that
 * they were written with. Where a script puts no space between words, no boundary is asked for.
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
        private @Nullable Endings ends;

        private Endings ends() {
            if (ends == null) {
                ends = new Endings();
            }
            return ends;
        }

        private @Nullable Node after(String letters) {
            Node node = this;
            for (int i = 0; node != null && i < letters.length(); i++) {
                node = node.next.get((int) letters.charAt(i));
            }
            return node;
        }
    }

    private record Found(int end, String standIn) {}

    /** Looks for a text from now on; the first stand-in for it stays. */
    void add(String text, String standIn) {
        if (Letters.count(text) <= SHORT) {
            addWithCapitals(text, standIn);
        } else {
            Spellings.of(text).forEach(letters -> end(letters).add(text, standIn));
        }
    }

    /** Looks from now on for a text whose capitals stand where they stand in this one, whatever the marks. */
    void addWithCapitals(String text, String standIn) {
        Spellings.of(text).forEach(letters -> end(letters).addWithCapitals(text, standIn));
    }

    /** Looks from now on for a text whose capitals and marks stand where they stand in this one. */
    void addWithMarks(String text, String standIn) {
        end(Spellings.first(text)).addWithMarks(text, standIn);
    }

    /** Looks for a text in this very spelling from now on. */
    void addAsWritten(String text, String standIn) {
        end(Spellings.first(text)).addAsWritten(text, standIn);
    }

    private Endings end(String letters) {
        Node node = root;
        int letter;
        for (int at = 0; at < letters.length(); at += Character.charCount(letter)) {
            letter = letters.codePointAt(at);
            node = node.next.computeIfAbsent(letter, follows -> new Node());
        }
        return node.ends();
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
        List<Node> nodes = List.of(root);
        int end;
        for (int at = start; at < text.length() && !nodes.isEmpty(); at = end) {
            end = Letters.end(text, at);
            nodes = after(nodes, Letters.of(text, at, end));
            String standIn = endsWord(text, end) ? standIn(nodes, text, start, end) : null;
            if (standIn != null) {
                longest = new Found(end, standIn);
            }
        }
        return longest;
    }

    /** Where a letter leads, in each of the ways in which it is written: seldom to more than one place. */
    private static List<Node> after(List<Node> nodes, int letter) {
        List<String> several = Letters.several(letter);
        List<Node> after = new ArrayList<>(1);
        for (Node node : nodes) {
            if (several.isEmpty()) {
                follow(node.next.get(letter), after);
            } else {
                several.forEach(letters -> follow(node.after(letters), after));
            }
        }
        return after;
    }

    private static void follow(@Nullable Node node, List<Node> after) {
        if (node != null && !after.contains(node)) {
            after.add(node);
        }
    }

    private static @Nullable String standIn(List<Node> nodes, String text, int start, int end) {
        for (Node node : nodes) {
            String standIn = node.ends == null ? null : node.ends.standIn(text.substring(start, end));
            if (standIn != null) {
                return standIn;
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !isWithinWord(text.codePointBefore(at), text.codePointAt(at));
    }

    private static boolean endsWord(String text, int at) {
        return at > 0 && (at == text.length() || !isWithinWord(text.codePointBefore(at), text.codePointAt(at)));
    }

    private static boolean isWithinWord(int before, int after) {
        return isOfWord(before) && isOfWord(after) && !WITHOUT_SPACES.contains(UnicodeScript.of(before))
                && !WITHOUT_SPACES.contains(UnicodeScript.of(after));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Letters.isMark(character);
    }
}
