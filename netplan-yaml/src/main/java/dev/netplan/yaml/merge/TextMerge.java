package dev.netplan.yaml.merge;

import java.util.Optional;

/**
 * The text of one plan file, brought together from two that were changed apart. It is ours, with what theirs changed:
 * comments, empty lines, layout and line ends of ours stay, and comments that theirs added come with what they belong
 * to. Files that it includes are not looked at, and it may be one that others include.
 *
 * @param text the merged text
 * @param conflicts how often the sides do not go together; each stands between git's markers
 */
public record TextMerge(String text, int conflicts) {

    /**
     * Merges the texts of a plan file.
     *
     * @param base the text from which both sides started; empty where both began the file
     * @param ours the text that is kept as it is where theirs changed nothing
     * @param theirs the text whose changes come in
     * @param lines who decides where a text is no plan, or cannot be edited without harm
     */
    public static TextMerge of(String base, String ours, String theirs, LineMerge lines) {
        if (theirs.equals(ours) || theirs.equals(base)) {
            return new TextMerge(ours, 0);
        }
        Layout layout = Layout.of(ours, theirs);
        return byPlan(Layout.unmarked(base), Layout.unmarked(ours), Layout.unmarked(theirs))
            .map(merged -> new TextMerge(layout.mark() + merged.text, merged.conflicts))
            .orElseGet(() -> byLines(base, ours, theirs, lines, layout));
    }

    private static Optional<TextMerge> byPlan(String base, String ours, String theirs) {
        if (Beginning.isNothing(base)) {
            return new Beginning(base, ours, theirs).merged();
        }
        Optional<Side> before = Side.of(base);
        Optional<Side> our = before.flatMap(read -> read.version(ours));
        Optional<Side> their = our.flatMap(read -> before.get().version(theirs));
        return their.flatMap(read -> new PlanMerge(before.get(), our.get(), read).merged());
    }

    private static TextMerge byLines(String base, String ours, String theirs, LineMerge lines, Layout layout) {
        TextMerge merged = lines.merge(Layout.plain(base), Layout.plain(ours), Layout.plain(theirs));
        return new TextMerge(layout.laidOut(merged.text), merged.conflicts);
    }

    /** Whether there is no conflict, as {@link Merge#isClean()} has it: what both together break, a check tells. */
    public boolean isClean() {
        return conflicts == 0;
    }
}
