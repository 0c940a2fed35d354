package dev.netplan.format;

/** A text as it stands in a message: short, and on one line. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text, cut after 60 characters, with every line break and control character shown as a space. */
    public static String shortened(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        int shown = 0;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            if (shown == LONGEST) {
                return out.append('…').toString();
            }
            out.appendCodePoint(Glyph.isHidden(point) ? ' ' : point);
            i += Character.charCount(point);
            shown++;
        }
        return out.toString();
    }
}
