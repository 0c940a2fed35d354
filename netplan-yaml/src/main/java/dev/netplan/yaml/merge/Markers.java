package dev.netplan.yaml.merge;

import java.util.List;

/** Writes two versions of a text as one, with git's markers around the lines in which they differ. */
final class Markers {

    private Markers() {}

    /** The text with a conflict for each difference. */
    static TextMerge between(String ours, String theirs) {
        TextLines our = TextLines.of(ours);
        TextLines their = TextLines.of(theirs);
        List<Hunk> hunks = LineDiff.between(our.lines(), their.lines());
        TextLines.Builder text = new TextLines.Builder(our);
        int at = 0;
        for (Hunk hunk : hunks) {
            text.own(at, hunk.from()).add("<<<<<<< ours").own(hunk.from(), hunk.to()).add("=======");
            their.lines().subList(hunk.fromAfter(), hunk.toAfter()).forEach(text::add);
            text.add(">>>>>>> theirs");
            at = hunk.to();
        }
        return new TextMerge(text.own(at, our.size()).build(), hunks.size());
    }
}
