package dev.netplan.yaml.edit;

import java.util.ArrayList;
import java.util.List;

/** Puts single values in the place of others, in the style of those. */
final class ScalarEdits {

    private final Style style;

    ScalarEdits(Style style) {
        this.style = style;
    }

    /** Puts a single value in the place of another. */
    void replace(Spot spot, Object value) {
        Anchors.enter(spot);
        int start = spot.content();
        char first = spot.first();
        boolean block = first == '|' || first == '>';
        boolean severalLines = value instanceof String text && text.indexOf('\n') >= 0;
        if (value instanceof String text && !spot.inBrackets() && first != '"' && !style.json()
                && (block || (severalLines && spot.hasKey())) && Style.isKeptByLiteral(text)) {
            literal(spot, text, block);
            return;
        }
        String written = style.scalar(value, first, spot.inBrackets());
        if (spot.isEmpty()) {
            boolean space = spot.file().charAt(start - 1) != ' ';
            spot.file().replace(start, start, (space ? " " : "") + written);
        } else {
            spot.file().replace(start, spot.end(), written);
        }
    }

    /** A text as a literal block, or as the folded one that stood there if it is one line. */
    private void literal(Spot spot, String text, boolean block) {
        FileText file = spot.file();
        int indent = block ? blockIndent(spot) : parentColumn(spot) + style.step();
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
        String header = block && (spot.first() == '|' || text.indexOf('\n') < 0) ? "" : "|-";
        if (block) {
            int body = file.lineStop(spot.start());
            if (!header.isEmpty()) {
                file.replace(spot.start(), spot.start() + 1, "|");
            }
            file.replace(body, spot.end(), "\n" + String.join("\n", lines));
        } else {
            String space = spot.isEmpty() && file.charAt(spot.start() - 1) != ' ' ? " " : "";
            if (spot.file().lineStart(spot.end()) != file.lineStart(spot.content())) {
                throw new Unsafe("`" + spot.path() + "` goes over several lines without quotes; change it by hand.");
            }
            file.replace(spot.content(), spot.end(), space + header);
            file.insertLines(file.nextLine(spot.end()), lines);
        }
    }

    private static int blockIndent(Spot spot) {
        FileText file = spot.file();
        int line = file.nextLine(spot.start());
        while (line < spot.end() && file.line(line).isEmpty()) {
            line = file.nextLine(line);
        }
        return file.indent(line);
    }

    private static int parentColumn(Spot spot) {
        return spot.file().column(spot.keyStart());
    }
}
