package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Findings for people and their editors: {@code FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]}, the line in question with
 * a caret below it, and what to do. Accepted ones are only counted.
 */
public final class FindingsText {

    private final Function<Place, Optional<String>> source;
    private final Page page;

    private FindingsText(Function<Place, Optional<String>> source, Page page) {
        this.source = source;
        this.page = page;
    }

    /**
     * Writes findings, and how many there are.
     *
     * @param source the line of a place, and below it the carets, where the text is at hand
     */
    public static void print(List<Finding> findings, Function<Place, Optional<String>> source, Page page) {
        FindingsText text = new FindingsText(source, page);
        findings.stream().filter(finding -> finding.accepted().isEmpty()).forEach(text::finding);
        page.bold(Summary.of(findings).sentence() + ".").end();
    }

    private void finding(Finding finding) {
        finding.place().ifPresent(this::place);
        severity(finding.severity());
        page.text(": ").bold(finding.message()).faint(" [" + finding.rule() + "]").end();
        finding.place().ifPresent(this::excerpt);
        if (!finding.hint().isEmpty()) {
            page.wrapped("    ", finding.hint());
        }
        finding.related().forEach(this::related);
        page.end();
    }

    private void place(Place place) {
        page.blue(place.file() + ":" + place.line() + ":" + place.column()).text(": ");
    }

    private void severity(Severity severity) {
        switch (severity) {
            case ERROR -> page.red(severity.word());
            case WARNING -> page.yellow(severity.word());
            default -> page.text(severity.word());
        }
    }

    private void excerpt(Place place) {
        source.apply(place).map(String::lines).ifPresent(lines -> {
            String number = String.valueOf(place.line());
            List<String> both = lines.toList();
            page.faint("    " + number + " | ").line(both.get(0));
            page.faint("    " + " ".repeat(number.length()) + " | ").red(both.get(both.size() - 1)).end();
        });
    }

    private void related(Related related) {
        page.text("    ");
        related.place().ifPresent(this::place);
        page.line(related.message());
    }
}
