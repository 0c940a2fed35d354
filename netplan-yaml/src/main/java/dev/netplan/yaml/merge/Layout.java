package dev.netplan.yaml.merge;

import java.util.List;

/**
 * How a text is laid out as a whole: its byte order mark, what ends its lines, and whether the last one is ended. It
 * says nothing of a plan, and so makes no conflict.
 *
 * @param mark the byte order mark, or nothing
 * @param lines the lines with their ends
 */
record Layout(String mark, TextLines lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The layout of a merged text: ours; where ours has nothing left to go by, theirs. */
    static Layout of(String ours, String theirs) {
        String text = ours.isEmpty() ? theirs : ours;
        return new Layout(text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "", TextLines.of(unmarked(text)));
    }

    /** A text without a byte order mark. */
    static String unmarked(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A text without any layout of its own: no byte order mark, and each line ended in the same way. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        TextLines.of(unmarked(text)).lines().forEach(line -> plain.append(line).append('\n'));
        return plain.toString();
    }

    /** A plain text laid out in this way. A line that stands here too is ended as it is here, others as the first. */
    String laidOut(String plain) {
        TextLines merged = TextLines.of(plain);
        StringBuilder text = new StringBuilder(mark);
        int at = 0;
        for (Hunk hunk : LineDiff.between(merged.lines(), lines.lines())) {
            int shift = hunk.from() - hunk.fromAfter();
            append(text, merged, at, hunk.from(), lines.ends().subList(at - shift, hunk.fromAfter()));
            append(text, merged, hunk.from(), hunk.to(), List.of());
            at = hunk.to();
        }
        append(text, merged, at, merged.size(), lines.ends().subList(lines.size() - merged.size() + at, lines.size()));
        return text.toString();
    }

    private void append(StringBuilder text, TextLines merged, int from, int to, List<String> ends) {
        for (int i = from; i < to; i++) {
            boolean last = i == merged.size() - 1;
            String end = ends.isEmpty() || ends.get(i - from).isEmpty() ? lines.lineEnd() : ends.get(i - from);
            text.append(merged.line(i)).append(last && !(lines.isEnded() && merged.isEnded()) ? "" : end);
        }
    }
}
