package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.format.FormatRule;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found last, of the element or the value behind which nothing else has been read. Where the text breaks off
 * right there, the break is what took the keys from the element, or ran into the value: it is the one mistake.
 */
final class Latest {

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>(0);
    private int behind;

    Latest(SourceText source) {
        this.source = source;
    }

    /** What was found of an element or a value, behind which nothing has been read. */
    void add(Finding finding, int end) {
        if (!isNear(end)) {
            findings.clear();
        }
        behind = end;
        findings.add(finding);
    }

    /** Of the findings those that a key caused which stands in the wrong place, and begins at an offset. */
    List<Finding> before(int keyStart) {
        return isNear(keyStart) ? findings.stream().filter(Latest::isLack).toList() : List.of();
    }

    /** Of the findings those that a break caused, where the last thing read ends at an offset. */
    List<Finding> brokenBy(Trouble trouble, int last) {
        Place broken = source.place(trouble.start(), trouble.end());
        return isNear(last) ? findings.stream().filter(finding -> isLack(finding) || isCut(finding, broken)).toList()
                : List.of();
    }

    private boolean isNear(int offset) {
        int at = source.index(behind);
        int to = source.index(offset);
        while (at < to && (source.text().charAt(at) == ':' || Character.isWhitespace(source.text().charAt(at)))) {
            at++;
        }
        return at == to;
    }

    private static boolean isLack(Finding finding) {
        return finding.rule().equals(FormatRule.MISSING_KEY.id());
    }

    /** Whether the value goes on over the end of its line, or breaks there where it ends. */
    private boolean isCut(Finding finding, Place broken) {
        Place place = finding.place().orElseThrow();
        return place.endLine() > place.line()
                || (place.endLine() == broken.line() && broken.column() >= place.endColumn()
                        && source.line(broken.line())
                            .substring(place.endColumn() - 1, broken.column() - 1).isBlank());
    }
}
