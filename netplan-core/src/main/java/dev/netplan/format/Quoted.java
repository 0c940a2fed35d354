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
            out.appendCodePoint(isHidden(point) ? ' ' : point);
            i += Character.charCount(point);
            shown++;
        }
        return out.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // joiners hold emoji and many scripts together; the other format characters can turn a line around
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }
}
