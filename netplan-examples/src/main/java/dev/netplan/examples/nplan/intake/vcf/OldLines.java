package dev.netplan.examples.nplan.intake.vcf;

import java.util.Locale;

/**
 * Lines of old cards, joined as whoever broke them meant it. Version 2.1 breaks a line before white space, which is
 * part of the text, and quoted-printable text behind a {@code =}; later versions put in a space that is not. The
 * library's reader takes all for such spaces, and so would lose those between words.
 */
final class OldLines {

    private final StringBuilder joined = new StringBuilder();
    private boolean old;
    /** How the property is written that was met last. */
    private boolean quotedPrintable;
    private boolean base64;

    private OldLines() {}

    /** The text without broken lines in what an old card says; all else as it is. */
    static String joined(String text) {
        OldLines lines = new OldLines();
        text.lines().forEach(lines::take);
        return lines.joined.toString();
    }

    private void take(String line) {
        int end = joined.length() - 1;
        boolean soft = quotedPrintable && end > 0 && joined.charAt(end - 1) == '=';
        boolean folded = old && end >= 0 && (line.startsWith(" ") || line.startsWith("\t"));
        if (soft || folded) {
            joined.setLength(soft ? end - 1 : end);
            // what is no text has no spaces
            joined.append(base64 ? line.strip() : line).append('\n');
            return;
        }
        joined.append(line).append('\n');
        String head = line.substring(0, Math.max(line.indexOf(':'), 0)).toUpperCase(Locale.ROOT);
        quotedPrintable = head.contains("QUOTED-PRINTABLE");
        base64 = head.contains("BASE64");
        String told = line.strip().toUpperCase(Locale.ROOT);
        old = told.equals("VERSION:2.1") || (old && !told.equals("BEGIN:VCARD"));
    }
}
