package dev.netplan.yaml.edit;

import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, and what is to change in it. Positions are those in the text as it was; nothing changes before
 * {@link #changed()} puts all changes into a new text. A text without a final line end is handled as if it had one, and
 * has none afterwards: where its last lines go, so do the empty ones before them.
 */
final class FileText {

    private final SourceText source;
    private final Branch top;
    private final String text;
    private final String lineEnd;
    private final boolean ended;
    private final boolean mayHaveAnchors;
    private final List<Patch> patches = new ArrayList<>();

    FileText(SourceText source, Branch top) {
        this.source = source;
        this.top = top;
        this.lineEnd = firstLineEnd(source.text());
        this.ended = source.text().isEmpty() || isLineEnd(source.text().charAt(source.text().length() - 1));
        this.text = ended ? source.text() : source.text() + lineEnd;
        this.mayHaveAnchors = text.indexOf('&') >= 0;
    }

    private static String firstLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
            }
        }
        return "\n";
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    String name() {
        return source.name();
    }

    Spot top() {
        return new Spot(this, top, "", false, false);
    }

    String text() {
        return text;
    }

    /** Whether the sign with which anchors begin stands anywhere in it. */
    boolean mayHaveAnchors() {
        return mayHaveAnchors;
    }

    char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    /** The position of an offset. */
    int index(int offset) {
        return source.index(offset);
    }

    /** Where the line of a position begins. */
    int lineStart(int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the line of a position, before what ends it. */
    int lineStop(int at) {
        int stop = at;
        while (stop < text.length() && !isLineEnd(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Where the line behind that of a position begins. */
    int nextLine(int at) {
        int stop = lineStop(at);
        return text.startsWith("\r\n", stop) ? stop + 2 : Math.min(stop + 1, text.length());
    }

    /** How far a position is from the start of its line. */
    int column(int at) {
        return at - lineStart(at);
    }

    /** How far the first visible character of a position's line is moved in. */
    int indent(int at) {
        int start = lineStart(at);
        int first = start;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first - start;
    }

    /** The visible part of a position's line. */
    String line(int at) {
        return text.substring(lineStart(at), lineStop(at)).strip();
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    void replace(int from, int to, String with) {
        put(from, to, with, 0);
    }

    private void put(int from, int to, String with, int depth) {
        patches.add(new Patch(from, to, with.replace("\n", lineEnd), depth));
    }

    /** Puts lines where a line begins. */
    void insertLines(int lineStart, List<String> lines) {
        String visible = lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
        int column = visible.length() - visible.stripLeading().length();
        put(lineStart, lineStart, String.join("\n", lines) + "\n",
                column * 2 + (visible.startsWith("-", column) ? 1 : 0));
    }

    /** The text as it was. */
    String unchanged() {
        return source.text();
    }

    /** All changes, one by one, in the order of their places. */
    List<TextChange> changes() {
        List<Patch> all = new ArrayList<>(patches);
        int kept = keptEnd();
        if (!ended && kept < text.length()) {
            all.add(new Patch(visibleEnd(text, kept), kept, "", 0));
        }
        return all.stream().sorted(Patch.IN_ORDER)
            .map(patch -> new TextChange(source.place(offset(patch.from()), offset(patch.to())), patch.with()))
            .toList();
    }

    private int offset(int at) {
        return source.offset(Math.min(at, source.text().length()));
    }

    /** The text after all changes. */
    String changed() {
        if (patches.isEmpty()) {
            return source.text();
        }
        patches.sort(Patch.IN_ORDER);
        StringBuilder out = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Patch patch : patches) {
            if (patch.from() > at) {
                out.append(text, at, patch.from());
            } else if (patch.from() < at && !patch.with().isEmpty()) {
                throw new Unsafe("Two changes fall on one place in `" + name() + "`; make them one after the other.");
            }
            out.append(patch.with());
            at = Math.max(at, patch.to());
        }
        out.append(text, at, text.length());
        if (!ended && keptEnd() < text.length()) {
            out.setLength(visibleEnd(out, out.length()));
        } else if (!ended && out.length() >= lineEnd.length() && isLineEnd(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - lineEnd.length());
        }
        return out.toString();
    }

    /** Where that begins which is taken out up to the end of the text; its length where nothing is. */
    private int keptEnd() {
        patches.sort(Patch.IN_ORDER);
        int kept = text.length();
        for (int i = patches.size() - 1; i >= 0; i--) {
            Patch patch = patches.get(i);
            kept = patch.with().isEmpty() && patch.to() >= kept ? Math.min(kept, patch.from()) : kept;
        }
        return kept;
    }

    /** The end of the last line before a position on which something can be seen. */
    private static int visibleEnd(CharSequence text, int before) {
        int end = before;
        for (int at = before; at > 0 && Character.isWhitespace(text.charAt(at - 1)); at--) {
            end = isLineEnd(text.charAt(at - 1)) ? at - 1 : end;
        }
        return end;
    }
}
