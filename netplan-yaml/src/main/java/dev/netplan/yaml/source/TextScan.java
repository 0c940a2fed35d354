package dev.netplan.yaml.source;

/** One look at every character of a text, for all that is to be known of it before it is read. */
final class TextScan {

    private static final int CHUNK = 4096;
    private static final String MARKS = "<=>|";
    /** The characters of ASCII of which there is nothing to be said, wherever they stand. */
    private static final boolean[] ORDINARY = new boolean[128];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            ORDINARY[c] = c != '#' && MARKS.indexOf(c) < 0;
        }
    }

    private final String text;
    private final Lines.Builder lines;
    private int lineStart;
    private int pairs;
    private int pairsBeforeLine;
    private int unreadable;
    private boolean ordinary = true;
    private boolean marked;
    private boolean tightComments;

    TextScan(String text) {
        this.text = text;
        this.lines = new Lines.Builder(text.length());
        this.unreadable = text.length();
        char[] chunk = new char[Math.min(CHUNK, text.length())];
        int next = 0;
        for (int from = 0; from < text.length(); from += CHUNK) {
            int to = Math.min(from + CHUNK, text.length());
            text.getChars(from, to, chunk, 0);
            for (; next < to; next++) {
                char c = chunk[next - from];
                boolean nothing = c < 128 ? ORDINARY[c] : c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
                if (!nothing) {
                    next = look(c, next);
                }
            }
        }
        endLine(text.length());
    }

    /** Looks at a character and says where the last one stands that belongs to it. */
    private int look(char c, int at) {
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '\n' || c == '\r') {
            int last = c == '\r' && after == '\n' ? at + 1 : at;
            ordinary &= c == '\n' || last > at;
            endLine(last + 1);
            return last;
        }
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(after)) {
            pairs++;
            return at + 1;
        }
        if (c == '#') {
            char before = at == 0 ? '#' : text.charAt(at - 1);
            tightComments |= (before == ' ' || before == '\t') && !Character.isWhitespace(after);
        } else if (MARKS.indexOf(c) >= 0) {
            marked |= at == lineStart && text.startsWith(String.valueOf(c).repeat(7), at);
        } else {
            boolean rare = c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
            boolean readable = rare || (c >= 0xE000 && c <= 0xFFFD);
            ordinary &= readable && !rare;
            unreadable = readable ? unreadable : Math.min(unreadable, at);
        }
        return at;
    }

    private void endLine(int end) {
        lines.add(end - lineStart - (pairs - pairsBeforeLine));
        lineStart = end;
        pairsBeforeLine = pairs;
    }

    Lines lines() {
        return lines.build();
    }

    /** How many characters are two in the string. */
    int pairs() {
        return pairs;
    }

    /** The position of the first character that YAML does not allow; the text's length if all are. */
    int firstUnreadable() {
        return unreadable;
    }

    /** Whether all characters are such as every YAML reader takes alike: no tabs, and no rare line ends. */
    boolean isOrdinary() {
        return ordinary;
    }

    /** Whether a line begins as the marks of an unfinished merge do. */
    boolean isMarked() {
        return marked;
    }

    /** Whether somewhere a comment begins that has no space behind its sign. */
    boolean hasTightComments() {
        return tightComments;
    }
}
