package dev.netplan.yaml.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as lines.
 *
 * @param lines the lines, without what ends them
 * @param ends what ends each; nothing at the last one, where the text has no final line end
 */
record TextLines(List<String> lines, List<String> ends) {

    static TextLines of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int stop = from;
            while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            int next = text.startsWith("\r\n", stop) ? stop + 2 : Math.min(stop + 1, text.length());
            lines.add(text.substring(from, stop));
            ends.add(text.substring(stop, next));
            from = next;
        }
        return new TextLines(lines, ends);
    }

    int size() {
        return lines.size();
    }

    String line(int position) {
        return lines.get(position);
    }

    /** What ends the first line. */
    String lineEnd() {
        return ends.isEmpty() || ends.get(0).isEmpty() ? "\n" : ends.get(0);
    }

    /** Whether the last line is ended as the others are. */
    boolean isEnded() {
        return ends.isEmpty() || !ends.get(ends.size() - 1).isEmpty();
    }

    /** A text that is made line by line, with the line ends of another. */
    static final class Builder {

        private final TextLines like;
        private final StringBuilder text = new StringBuilder();

        Builder(TextLines like) {
            this.like = like;
        }

        /** A line that comes from elsewhere. */
        Builder add(String line) {
            text.append(line).append(like.lineEnd());
            return this;
        }

        /** Lines of the text itself, each with its own end. */
        Builder own(int from, int to) {
            for (int i = from; i < to; i++) {
                String end = like.ends.get(i);
                text.append(like.line(i)).append(end.isEmpty() ? like.lineEnd() : end);
            }
            return this;
        }

        String build() {
            if (!like.isEnded()) {
                int end = text.length();
                while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                    end--;
                }
                text.setLength(Math.max(end, text.length() - (endsInPair() ? 2 : 1)));
            }
            return text.toString();
        }

        private boolean endsInPair() {
            return text.length() > 1 && text.charAt(text.length() - 1) == '\n'
                    && text.charAt(text.length() - 2) == '\r';
        }
    }
}
