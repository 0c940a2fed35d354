package dev.netplan.yaml.source;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import java.util.Collection;

/** Findings as people read them. */
public final class Shown {

    private static final String INDENT = "    ";

    private Shown() {}

    /** The first line: {@code FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]}; the path where it has no place. */
    public static String line(Finding finding) {
        String path = finding.path().toString();
        return finding.place().map(Shown::where).orElse(path.isEmpty() ? "" : path + ": ") + finding.severity().word()
                + ": " + finding.message()
                + " ["
                + finding.rule() + "]";
    }

    /** The first line, then the line of the text with a caret, other places that matter, and the hint. */
    public static String of(Finding finding, Collection<SourceText> sources) {
        StringBuilder shown = new StringBuilder(line(finding));
        finding.place().ifPresent(place -> sources.stream().filter(source -> source.name().equals(place.file()))
            .findFirst().ifPresent(source -> shown.append('\n').append(source.shown(place).indent(4).stripTrailing())));
        for (Related related : finding.related()) {
            shown.append('\n').append(INDENT).append(related.place().map(Shown::where).orElse(""))
                .append(related.message());
        }
        if (!finding.hint().isEmpty()) {
            shown.append('\n').append(INDENT).append(finding.hint());
        }
        return shown.toString();
    }

    private static String where(Place place) {
        return place.file() + ":" + place.line() + ":" + place.column() + ": ";
    }
}
