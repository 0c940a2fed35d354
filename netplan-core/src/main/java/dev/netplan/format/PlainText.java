package dev.netplan.format;

/** Which characters a text may have: all but control characters, line breaks and tabs excepted. */
public final class PlainText {

    private PlainText() {}

    /** Whether a text has only characters that a file can keep. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
                return false;
            }
        }
        return true;
    }
}
