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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Merges the texts of a plan file.
     *
     * @param base the text from which both sides started
     * @param ours the text that is kept as it is where theirs changed nothing
     * @param theirs the text whose changes come in
     * @param lines who decides where a text is no plan, or cannot be edited without harm
     */
    public static TextMerge of(String base, String ours, String theirs, LineMerge lines) {
        if (theirs.equals(ours) || theirs.equals(base)) {
            return new TextMerge(ours, 0);
        }
        String mark = ours.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return byPlan(unmarked(base), unmarked(ours), unmarked(theirs))
            .map(merged -> new TextMerge(mark + merged.text, merged.conflicts))
            .orElseGet(() -> lines.merge(base, ours, theirs));
    }

    private static String unmarked(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<TextMerge> byPlan(String base, String ours, String theirs) {
        Optional<Side> before = Side.of(base);
        Optional<Side> our = before.flatMap(read -> read.version(ours));
        Optional<Side> their = our.flatMap(read -> before.get().version(theirs));
        return their.flatMap(read -> new PlanMerge(before.get(), our.get(), read).merged());
    }

    /** Whether there is no conflict. */
    public boolean isClean() {
        return conflicts == 0;
    }
}
