package dev.netplan.examples.nplan.intake;

import dev.netplan.format.PlainText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of other programs as a plan can keep them: every character but control characters. */
final class Texts {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final Pattern BREAKS = Pattern.compile("[\n\t]+");

    private Texts() {}

    /** A text on one line, in composed characters; empty where nothing is left. */
    static Optional<String> line(String text) {
        return lines(BREAKS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(" "));
    }

    /** A text of any number of lines, in composed characters; empty where nothing is left. */
    static Optional<String> lines(String text) {
        String kept = LINE_ENDS.matcher(text).replaceAll("\n");
        if (!PlainText.isPlain(kept)) {
            kept = kept.codePoints().filter(Texts::isKept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        }
        return Optional.of(Normalizer.normalize(kept, Normalizer.Form.NFC).strip()).filter(some -> !some.isEmpty());
    }

    private static boolean isKept(int point) {
        return point == '\n' || point == '\t'
                || !(Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
