package dev.netplan.examples.nplan.report.page;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.examples.nplan.report.Days;
import dev.netplan.examples.nplan.report.WeekText;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.progress.Totals;
import java.time.LocalDate;

/** Where a plan stands, as one HTML file. The same plan at the same date is the same text. */
public final class ReportPage {

    private final Progress progress;
    private final Plan plan;
    private final Markup page = new Markup();

    private ReportPage(Progress progress) {
        this.progress = progress;
        this.plan = progress.plan();
    }

    /** The page of a plan at a date. */
    public static String of(Progress progress) {
        ReportPage report = new ReportPage(progress);
        report.page.doctype().block("html", report::tell, "lang", "en");
        return report.page.toString();
    }

    private String title() {
        return plan.title().orElseGet(() -> "Networking plan of " + plan.owner().name());
    }

    private void tell() {
        PageHead.tell(page, title(), "report.css");
        page.block("body", () -> {
            page.block("header", this::head);
            page.block("main", this::sections);
            page.block("footer", () -> page.leaf("p", "Made by netplan on the facts of " + Days.dated(progress.asOf())
                    + "."));
        });
    }

    private void head() {
        PlanCalendar calendar = progress.journal().calendar();
        LocalDate asOf = progress.asOf();
        page.in("p", () -> page.name(plan.owner().name()).text(", " + Days.full(asOf)), "class", "over");
        page.in("h1", () -> page.name(title()));
        page.leaf("p", Days.dated(calendar.days().first()) + " to " + Days.dated(calendar.days().last())
                + WeekText.of(calendar, asOf),
                "class", "under");
        Totals totals = progress.totals();
        page.block("ul", () -> {
            figure(progress.streak(), "week", "weeks", "in a row, the best "
                    + progress.bestStreak());
            figure(totals.reach(), "person", "people", totals.newContacts() + " of them new");
            int entries = totals.facts().size();
            figure(entries, "entry", "entries", Days.length(totals.minutes()) + " in all");
            figure(totals.gave().size(), "thing given", "things given", totals.asked().size() + " asked for, "
                    + totals.got().size() + " received");
        }, "class", "figures");
    }

    private void figure(int count, String one, String many, String words) {
        page.in("li", () -> page.leaf("b", Integer.toString(count)).text(" ")
            .leaf("span", Words.noun(count, one, many)).leaf("small", words));
    }

    private void sections() {
        People people = new People(progress.journal(), page);
        section("goals", "Goals", "wide", new GoalCards(progress, page)::tell);
        section("week", "The week ahead", "", new WeekAhead(progress, page)::tell);
        page.block("div", () -> {
            section("due", "Whom next", "", people::due);
            section("places", "Stages and organizations", "", () -> {
                people.stages();
                people.organizations();
            });
            section("requests", "Requests", "", people::requests);
        }, "class", "column");
        section("journal", "The weeks so far", "wide", this::heat);
        section("network", "The network", "wide", this::network);
    }

    private void section(String id, String title, String kind, Runnable inside) {
        page.block("section", () -> {
            page.leaf("h2", title, "id", id);
            inside.run();
        }, "aria-labelledby", id, "class", kind);
    }

    private void heat() {
        int entries = progress.totals().facts().size();
        String summary = entries == 0 ? "Nothing is written down yet." : Words.count(entries, "entry", "entries") + ", "
                + Words.count(progress.streak(), "week") + " in a row with one, the best "
                + progress.bestStreak() + ".";
        new HeatMap(progress.journal()).tell(page, summary);
        page.block("p", () -> {
            page.leaf("span", summary);
            page.in("span", () -> {
                page.text("none ");
                for (int i = 0; i <= 4; i++) {
                    page.empty("i", "class", "sq heat-" + i);
                }
                page.text(" four or more");
            });
        }, "class", "legend");
    }

    private void network() {
        if (plan.contacts().size() == 0) {
            page.leaf("p", "Nobody is in the plan yet.", "class", "nothing");
            return;
        }
        new NetworkPicture(progress.journal()).tell(page, Words.count(plan.contacts().size(), "person", "people")
                + " around " + plan.owner().name() + ", the nearer the warmer.");
        page.block("p", () -> {
            key("dot stage-warm", "warm");
            key("dot stage-met", "met");
            key("dot stage-reached-out", "reached out");
            key("dot stage-to-meet", "to meet");
            if (plan.contacts().stream().anyMatch(contact -> contact.met().flatMap(Met::via).isPresent())) {
                key("k-via", "met through");
            }
            if (plan.introductions().stream().anyMatch(known -> known.introduced().isPresent())) {
                key("k-introduced", "introduced");
            }
            if (plan.introductions().stream().anyMatch(known -> known.introduced().isEmpty())) {
                key("k-introduced pending", "to be introduced");
            }
        }, "class", "legend");
    }

    private void key(String kind, String text) {
        page.in("span", () -> page.empty("i", "class", kind).text(text));
    }
}
