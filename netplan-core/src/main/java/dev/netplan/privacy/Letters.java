package dev.netplan.privacy;

import java.text.Normalizer;
import java.util.List;

/** Letters as names are compared: small, without marks, and in two where people write one so who lack its key. */
final class Letters {

    /** Between these stand all letters that are made of another and of marks, in Latin, Greek and Cyrillic. */
    private static final int FIRST_MARKED = 0xC0;
    private static final int LAST_MARKED = 0x1FFF;

    private Letters() {}

    /** Where a letter ends that begins there, with the marks that follow it. */
    static int end(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character is no letter, but a mark upon the one before. */
    static boolean isMark(int character) {
        return character >= 0x300 && character <= 0x36F;
    }

    /** How many letters a text has, with all else that is no mark. */
    static int count(String text) {
        return (int) text.codePoints().filter(character -> !isMark(character)).count();
    }

    /** The letter between two places of a text: small and without its marks, unless it is written in several ways. */
    static int of(String text, int start, int end) {
        int first = text.codePointAt(start);
        int letter = small(end - start == Character.charCount(first) ? first
                : Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC).codePointAt(0));
        if (letter < FIRST_MARKED || !several(letter).isEmpty()) {
            return letter;
        }
        return switch (letter) {
            case 'ł' -> 'l';
            case 'ħ' -> 'h';
            case 'ŧ' -> 't';
            case 'ð' -> 'd';
            case '\u2019' -> '\'';
            default -> letter > LAST_MARKED ? letter : withoutMarks(letter);
        };
    }

    private static int small(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Marks of other scripts, such as vowels, make another letter, and stay. */
    private static int withoutMarks(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return parts.length() > 1 && parts.chars().skip(1).allMatch(Letters::isMark) ? parts.charAt(0) : letter;
    }

    /** What people write for a small letter, if it is not one letter only. */
    static List<String> several(int letter) {
        return switch (letter) {
            case 'ä' -> List.of("a", "ae");
            case 'ö', 'ø', 'ő', 'ǿ' -> List.of("o", "oe");
            case 'ü', 'ű' -> List.of("u", "ue");
            case 'å' -> List.of("a", "aa");
            case 'æ', 'ǽ' -> List.of("ae");
            case 'œ' -> List.of("oe");
            case 'ß' -> List.of("ss");
            case 'þ' -> List.of("th");
            case 'đ' -> List.of("d", "dj");
            case 'ə' -> List.of("e", "a");
            default -> List.of();
        };
    }

    /** A text with its marks, however they are encoded, and without its capitals. */
    static String marked(String text) {
        return Normalizer.normalize(Names.folded(text), Normalizer.Form.NFC).replace('\u2019', '\'');
    }

    /**
     * Where a text has capitals: {@code Ul} for {@code Kai} as for {@code Kaj}, {@code U} for {@code KAI}. Capitals in
     * a row are told once, since one letter may stand for two.
     */
    static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        text.codePoints().filter(character -> !isMark(character)).forEach(character -> {
            char kind = Character.isLowerCase(character) ? 'l' : Character.isUpperCase(character) ? 'U' : '-';
            if (capitals.isEmpty() || capitals.charAt(capitals.length() - 1) != kind) {
                capitals.append(kind);
            }
        });
        return capitals.toString();
    }
}
