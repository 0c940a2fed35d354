package dev.netplan.yaml.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a case. Each finding is its line, and its hint below, indented.
 *
 * @param expected the findings expected, in reading order
 * @param found the findings found, in reading order
 */
public record Outcome(List<String> expected, List<String> found) {

    /** An outcome; its lists are copied. */
    public Outcome {
        expected = List.copyOf(expected);
        found = List.copyOf(found);
    }

    /** Whether what was found is what was expected, in the same order. */
    public boolean isAsExpected() {
        return expected.equals(found);
    }

    /** What was expected and not found. */
    public List<String> missing() {
        return without(expected, found);
    }

    /** What was found and not expected. */
    public List<String> extra() {
        return without(found, expected);
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** What differs, for people to read; empty when nothing does. */
    public String difference() {
        StringBuilder text = new StringBuilder();
        missing().forEach(finding -> text.append("missing: ").append(finding).append('\n'));
        extra().forEach(finding -> text.append("extra:   ").append(finding).append('\n'));
        if (text.isEmpty() && !isAsExpected()) {
            text.append("in another order:\n");
            found.forEach(finding -> text.append(finding).append('\n'));
        }
        return text.toString();
    }
}
