package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.cohort.Leaders;
import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.progress.GoalProgress.Status;
import java.io.PrintStream;
import java.util.List;

/** How the plans of a folder stand, as a page of its own: no script, no address, nothing to load. */
public final class CohortHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Networking plans</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --bad: #b3261e; }
            @media (prefers-color-scheme: dark) { :root { --bad: #f2b8b5; } }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
            td.n, th.n { text-align: right; }
            .bad { color: var(--bad); font-weight: 600; }
            small { opacity: .7; }
            </style>
            </head>
            <body>
            <main>
            <h1>Networking plans</h1>
            """;

    private CohortHtml() {}

    /** Writes the page. */
    public static void print(List<Standing> standings, PrintStream out) {
        out.print(HEAD);
        leaders(standings, out);
        out.print("<h2>Everybody</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Plan of</th>"
                + "<th scope=\"col\" class=\"n\">Errors</th><th scope=\"col\" class=\"n\">Warnings</th>"
                + "<th scope=\"col\" class=\"n\">Goals on course</th><th scope=\"col\" class=\"n\">Weeks in a row</th>"
                + "<th scope=\"col\" class=\"n\">People</th><th scope=\"col\" class=\"n\">This week</th></tr></thead>\n"
                + "<tbody>\n");
        standings.forEach(standing -> row(standing, out));
        out.print("</tbody>\n</table></div>\n</main>\n</body>\n</html>\n");
    }

    private static void leaders(List<Standing> standings, PrintStream out) {
        Leaders.of(standings).forEach((what, places) -> {
            out.print("<h2>" + text(what) + "</h2>\n<ol>\n");
            places.forEach(place -> out.print("<li value=\"" + place.place() + "\">" + text(place.standing().name())
                    + ": " + place.value() + "</li>\n"));
            out.print("</ol>\n");
        });
    }

    private static void row(Standing standing, PrintStream out) {
        String name = standing.figures().map(figures -> text(figures.owner()) + " ").orElse("");
        out.print("<tr><th scope=\"row\">" + name + "<small>" + text(standing.file()) + "</small></th><td class=\"n"
                + (standing.errors() > 0 ? " bad" : "") + "\">" + standing.errors() + "</td>" + number(standing
                    .warnings() + ""));
        if (standing.figures().isPresent()) {
            Figures figures = standing.figures().get();
            int goals = figures.goals(Status.values());
            out.print(number(goals - figures.goals(Status.BEHIND, Status.MISSED) + " of " + goals)
                    + number(figures.streak() + "") + number(figures.reach() + "")
                    + number(figures.done() + " done, " + figures.planned() + " planned"));
        } else {
            out.print("<td colspan=\"4\">to be mended first</td>");
        }
        out.print("</tr>\n");
    }

    private static String number(String value) {
        return "<td class=\"n\">" + value + "</td>";
    }

    /** Text of a plan, which is never mark-up. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder();
        Columns.harmless(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }
}
