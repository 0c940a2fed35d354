package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.cohort.Leaders;
import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.progress.GoalProgress.Status;
import java.util.List;
import java.util.stream.Collectors;

/** How the plans of a folder stand, a line each, and who leads. */
public final class CohortText {

    private static final int NAME = 22;
    private static final int FILE = 22;
    private static final int NUMBER = 7;

    private CohortText() {}

    /** Writes the table and the leaders. */
    public static void print(List<Standing> standings, Page page) {
        page.faint(Columns.fit("Plan of", NAME) + Columns.fit("File", FILE) + Columns.fit("Mend", NUMBER)
                + Columns.fit("Goals", NUMBER) + Columns.fit("Streak", NUMBER) + Columns.fit("People", NUMBER) + "Week")
            .end();
        standings.forEach(standing -> line(standing, page));
        page.end();
        long broken = standings.stream().filter(standing -> standing.errors() > 0).count();
        page.line(Words.count(standings.size(), "plan") + (broken == 0 ? "." : ", " + broken + " with errors."));
        page.faint("Week: entries of this week / things planned for it.").end();
        leaders(standings, page);
    }

    private static void line(Standing standing, Page page) {
        String owner = standing.figures().map(Figures::owner).orElse("?");
        page.text(Columns.cell(owner, NAME)).text(Columns.cell(standing.file(), FILE));
        String mend = Columns.fit(standing.errors() + standing.warnings() + "", NUMBER);
        if (standing.errors() > 0) {
            page.red(mend).text("has " + Words.count(standing.errors(), "error")).end();
            return;
        }
        Figures figures = standing.figures().orElseThrow();
        int goals = figures.goals(Status.values());
        int well = goals - figures.goals(Status.BEHIND, Status.MISSED);
        page.text(mend).text(Columns.fit(well + "/" + goals, NUMBER)).text(Columns.fit(figures.streak() + "", NUMBER))
            .text(Columns.fit(figures.reach() + "", NUMBER)).line(figures.done() + "/" + figures.planned());
    }

    private static void leaders(List<Standing> standings, Page page) {
        var leaders = Leaders.of(standings);
        if (!leaders.isEmpty()) {
            page.heading("Well done");
        }
        leaders.forEach((what, places) -> {
            String names = places.stream().map(place -> Columns.harmless(place.standing().name()) + " "
                    + place.value())
                .collect(Collectors.joining(", "));
            List<String> lines = Columns.wrap(names, page.columns() - NAME);
            page.text(Columns.fit(what, NAME)).line(lines.get(0));
            lines.stream().skip(1).forEach(more -> page.line(" ".repeat(NAME) + more));
        });
    }
}
