package dev.netplan.yaml.merge;

import java.util.List;

/**
 * Our text with those lines of theirs that do not meet ours, as git takes them: with comments, empty lines and layout.
 * Where both sides changed the same lines, or lines that touch, ours stay.
 */
final class TakenLines {

    private final TextLines ours;
    private final TextLines theirs;
    private final List<Hunk> toOurs;
    private final List<Hunk> toTheirs;

    private TakenLines(TextLines base, TextLines ours, TextLines theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.toOurs = LineDiff.between(base.lines(), ours.lines());
        this.toTheirs = LineDiff.between(base.lines(), theirs.lines());
    }

    static String of(String base, String ours, String theirs) {
        return new TakenLines(TextLines.of(base), TextLines.of(ours), TextLines.of(theirs)).taken();
    }

    private String taken() {
        TextLines.Builder text = new TextLines.Builder(ours);
        int our = 0;
        int shift = 0;
        int next = 0;
        for (Hunk their : toTheirs) {
            while (next < toOurs.size() && toOurs.get(next).to() < their.from()) {
                Hunk passed = toOurs.get(next++);
                shift = passed.toAfter() - passed.to();
            }
            if (next == toOurs.size() || toOurs.get(next).from() > their.to()) {
                text.own(our, their.from() + shift);
                theirs.lines().subList(their.fromAfter(), their.toAfter()).forEach(text::add);
                our = their.to() + shift;
            }
        }
        return text.own(our, ours.size()).build();
    }
}
