package dev.netplan.yaml.write;

import java.util.ArrayList;
import java.util.List;

/** A text behind a key or a hyphen: on the same line, or as a block of lines. */
final class YamlText {

    private static final int WIDTH = 100;

    private YamlText() {}

    /**
     * Writes a text to the end of its last line.
     *
     * @param indent how far the lines of a block are moved in
     * @param room how many columns are left on the line of the key
     */
    static void write(String text, int indent, int room, StringBuilder out) {
        if (text.indexOf('\n') >= 0 && keepsItsLines(text)) {
            block(" |-", List.of(text.split("\n", -1)), indent, out);
        } else if (text.length() > room && YamlScalar.isPrintable(text) && text.equals(text.strip())) {
            List<String> lines = folded(text, Math.max(WIDTH - indent, WIDTH / 2));
            if (lines.size() > 1) {
                block(" >-", lines, indent, out);
            } else {
                line(text, out);
            }
        } else {
            line(text, out);
        }
    }

    private static void line(String text, StringBuilder out) {
        out.append(' ').append(YamlScalar.of(text)).append('\n');
    }

    private static void block(String opening, List<String> lines, int indent, StringBuilder out) {
        out.append(opening).append('\n');
        for (String line : lines) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
    }

    /** Whether each line of a text is kept to the letter by a literal block, and by editors that tidy up line ends. */
    private static boolean keepsItsLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length() || text.charAt(i + 1) == '\n';
            if ((c != '\n' && YamlScalar.needsEscape(c)) || ((c == ' ' || c == '\t') && last)) {
                return false;
            }
        }
        return text.equals(text.strip());
    }

    /** The text in lines no wider than that where it has single spaces to break at, which reading puts back. */
    private static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int fits = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ') {
                if (i - from > width && fits > from) {
                    lines.add(text.substring(from, fits));
                    from = fits + 1;
                }
                fits = i;
            }
        }
        if (text.length() - from > width && fits > from) {
            lines.add(text.substring(from, fits));
            from = fits + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }
}
