package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.cohort.Leaders;
import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.progress.GoalProgress.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How the plans of a folder stand, as one HTML file: who leads in what, and a line for each plan. */
public final class CohortPage {

    /** The order in which goals are drawn, the best first. */
    private static final List<Status> DRAWN =
            List.of(Status.MET, Status.AHEAD, Status.ON_TRACK, Status.NOT_STARTED, Status.BEHIND, Status.MISSED);

    private final List<Standing> standings;
    private final Markup page = new Markup();

    private CohortPage(List<Standing> standings) {
        this.standings = standings;
    }

    /** The page of these plans, in their order. */
    public static String of(List<Standing> standings) {
        CohortPage cohort = new CohortPage(standings);
        cohort.page.doctype().block("html", cohort::tell, "lang", "en");
        return cohort.page.toString();
    }

    private void tell() {
        PageHead.tell(page, "Networking plans", "report.css", "cohort.css");
        page.block("body", () -> {
            page.block("header", this::head);
            page.block("main", () -> {
                leaders();
                section("everybody", "Everybody", this::table);
            });
        });
    }

    private void head() {
        long broken = standings.stream().filter(standing -> standing.figures().isEmpty()).count();
        page.leaf("h1", "Networking plans");
        page.leaf("p", Words.count(standings.size(), "plan")
                + (broken == 0 ? "" : ", " + broken + " of them to be mended first"), "class", "under");
        page.block("ul", () -> {
            figure(sum(CohortPage::onCourse), "goals", "on course, of " + sum(CohortPage::goals));
            figure(sum(Figures::reach), "people", "reached, " + sum(Figures::newContacts) + " of them new");
            figure(sum(Figures::gave), "things", "given");
            figure(sum(Figures::done), "entries", "this week, " + sum(Figures::planned) + " things planned");
        }, "class", "figures");
    }

    private int sum(ToIntFunction<Figures> value) {
        return standings.stream().map(Standing::figures).flatMap(Optional::stream).mapToInt(value).sum();
    }

    private void figure(int count, String unit, String words) {
        page.in("li", () -> page.leaf("b", Integer.toString(count)).text(" ").leaf("span", unit).leaf("small", words));
    }

    private void section(String id, String title, Runnable inside) {
        page.block("section", () -> {
            page.leaf("h2", title, "id", id);
            inside.run();
        }, "class", "wide", "aria-labelledby", id);
    }

    private void leaders() {
        Map<String, List<Leaders.Place>> leaders = Leaders.of(standings);
        if (!leaders.isEmpty()) {
            section("leaders", "Well done", () -> page.block("div",
                    () -> leaders.forEach(this::board), "class", "boards"));
        }
    }

    private void board(String what, List<Leaders.Place> places) {
        page.block("div", () -> {
            page.leaf("h3", what);
            page.block("ol", () -> places.forEach(place -> page.block("li", () -> {
                page.leaf("span", Integer.toString(place.place()), "class", "place");
                page.in("span", () -> page.name(place.standing().name()), "class", "who");
                page.leaf("b", Integer.toString(place.value()));
            }, "class", "place-" + place.place())));
        }, "class", "card board");
    }

    /** The roles are told, since on a phone the rows are laid out as cards, which takes a table's own roles away. */
    private void table() {
        page.block("table", () -> {
            page.block("thead", () -> page.in("tr", () -> {
                for (String column : List.of("Plan of", "Goals on course", "Weeks in a row", "People", "This week",
                        "Errors", "Warnings")) {
                    page.leaf("th", column, "scope", "col", "role", "columnheader");
                }
            }, "role", "row"), "role", "rowgroup");
            page.block("tbody", () -> standings.forEach(this::row), "role", "rowgroup");
        }, "role", "table");
    }

    private void row(Standing standing) {
        page.block("tr", () -> {
            page.in("th", () -> {
                standing.figures().ifPresent(figures -> page.name(figures.owner()));
                page.leaf("small", standing.file());
            }, "scope", "row", "role", "rowheader");
            if (standing.figures().isPresent()) {
                figures(standing.figures().get());
            } else {
                page.leaf("td", "To be mended first.", "colspan", 4, "role", "cell", "class", "broken");
            }
            number("Errors", Integer.toString(standing.errors()), standing.errors() > 0 ? "bad" : "");
            number("Warnings", Integer.toString(standing.warnings()), "");
        }, "role", "row");
    }

    private void figures(Figures figures) {
        page.in("td", () -> {
            page.text(onCourse(figures) + " of " + goals(figures));
            strip(figures);
        }, "role", "cell", "data-label", "Goals on course", "class", "goals-cell");
        number("Weeks in a row", Integer.toString(figures.streak()), "");
        number("People", Integer.toString(figures.reach()), "");
        number("This week", Words.count(figures.done(), "entry", "entries") + ", " + figures.planned() + " planned",
                "");
    }

    private void number(String label, String value, String kind) {
        page.leaf("td", value, "role", "cell", "data-label", label, "class", kind);
    }

    /** The goals of a plan side by side, coloured by how they stand. */
    private void strip(Figures figures) {
        int all = goals(figures);
        if (all == 0) {
            return;
        }
        page.in("svg", () -> {
            double x = 0;
            for (Status status : DRAWN) {
                double width = 100.0 * figures.goals(status) / all;
                if (width > 0) {
                    page.empty("rect", "class", "is-" + status.word(), "x", x, "width", Math.max(1, width - 1),
                            "height", 6);
                }
                x += width;
            }
        }, "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "class", "strip", "aria-hidden", "true");
    }

    private static int goals(Figures figures) {
        return figures.goals(Status.values());
    }

    private static int onCourse(Figures figures) {
        return goals(figures) - figures.goals(Status.BEHIND, Status.MISSED);
    }
}
