package dev.netplan.examples.nplan.exchange;

/**
 * Folds the lines of a calendar or an address book: none is longer than 75 octets of UTF-8, none ends inside a
 * character, and those that go on begin with a blank.
 */
public final class Folding {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** The same text, whose lines end with CR LF, with folded lines. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int from = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
            fold(text, from, end, folded);
            folded.append(END);
            from = end + END.length();
        }
        fold(text, from, text.length(), folded);
        return folded.toString();
    }

    private static void fold(String text, int from, int to, StringBuilder folded) {
        int octets = 0;
        for (int at = from; at < to;) {
            int character = text.codePointAt(at);
            octets += octets(character);
            if (octets > OCTETS) {
                folded.append(END).append(' ');
                octets = 1 + octets(character);
            }
            folded.appendCodePoint(character);
            at += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /**
     * Text whose line breaks are LF, whichever of Unicode's they are: some readers end a line at any of them, and the
     * formats write only LF as an escape.
     */
    public static String breaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n').replace('\u2028', '\n')
            .replace('\u2029', '\n');
    }
}
