package dev.netplan.examples.nplan.report.page;

import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.report.Days;
import dev.netplan.journal.Journal;
import dev.netplan.model.Milestone;
import dev.netplan.progress.GoalProgress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a goal's count has risen, beside what was to be expected, with the fan of what is still likely: a picture.
 *
 * <pre>
 *   target ------------------------------
 *                              .:::::::::   fan: eight of ten outcomes
 *                  expected - -   ..::::
 *            ______/------|'''
 *   ________/           today
 * </pre>
 */
final class BurnUp {

    private static final double WIDTH = 360;
    private static final double LEFT = 30;
    private static final double RIGHT = 348;
    private static final double TOP = 14;
    private static final double BOTTOM = 126;
    private static final int STEPS = 12;

    private final GoalProgress goal;
    private final Journal journal;
    private final Window window;
    private final LocalDate asOf;
    private final double most;
    private final Fan fan;

    BurnUp(GoalProgress goal, Journal journal) {
        this.goal = goal;
        this.journal = journal;
        this.window = goal.window();
        this.asOf = journal.asOf();
        this.fan = new Fan(goal);
        double times = goal.goal().times();
        double likely = isRunning() ? Math.min(fan.high(window.last()), times * 1.5) : 0;
        this.most = Math.max(times * 1.12, Math.max(goal.done(), likely) * 1.05);
    }

    private boolean isRunning() {
        return window.holds(asOf) && !goal.isMet();
    }

    void tell(Markup page, String id, String summary) {
        page.block("svg", () -> {
            page.leaf("title", "Burn-up chart", "id", id + "-t");
            page.leaf("desc", summary, "id", id + "-d");
            months(page);
            target(page);
            if (isRunning()) {
                fan(page);
            }
            expected(page);
            done(page);
            milestones(page);
            today(page);
        }, "viewBox", "0 0 360 150", "class", "chart", "role", "img", "aria-labelledby", id + "-t " + id + "-d");
    }

    private double x(LocalDate day) {
        double days = Math.max(1, window.first().until(window.last(), ChronoUnit.DAYS));
        double at = window.first().until(day, ChronoUnit.DAYS);
        return LEFT + Math.max(0, Math.min(1, at / days)) * (RIGHT - LEFT);
    }

    private double y(double count) {
        return BOTTOM - Math.min(1, count / most) * (BOTTOM - TOP);
    }

    private void months(Markup page) {
        page.empty("line", "class", "axis", "x1", LEFT, "x2", RIGHT, "y1", BOTTOM, "y2", BOTTOM);
        double free = 0;
        for (LocalDate first = window.first().withDayOfMonth(1).plusMonths(1); !first.isAfter(window.last()); first =
                first.plusMonths(1)) {
            double x = x(first);
            page.empty("line", "class", "grid", "x1", x, "x2", x, "y1", TOP, "y2", BOTTOM);
            if (x > free && x < WIDTH - 20) {
                page.leaf("text", Days.brief(first).substring(6), "class", "tick", "x", x, "y", BOTTOM + 15,
                        "text-anchor", "middle");
                free = x + 34;
            }
        }
        page.leaf("text", "0", "class", "tick", "x", LEFT - 6, "y", BOTTOM + 4, "text-anchor", "end");
    }

    private void target(Markup page) {
        double y = y(goal.goal().times());
        page.empty("line", "class", "target", "x1", LEFT, "x2", RIGHT, "y1", y, "y2", y);
        page.leaf("text", brief(goal.goal().times()), "class", "tick strong", "x", LEFT - 6, "y", y + 4,
                "text-anchor", "end");
    }

    /** A number of at most four characters. */
    private static String brief(int count) {
        return count < 10_000 ? Integer.toString(count)
                : count < 1_000_000 ? count / 1000 + "k" : count / 1_000_000 + "M";
    }

    private void fan(Markup page) {
        List<LocalDate> days = new ArrayList<>();
        long left = asOf.until(window.last(), ChronoUnit.DAYS);
        for (int i = 0; i <= STEPS; i++) {
            days.add(asOf.plusDays(left * i / STEPS));
        }
        StringBuilder outline = new StringBuilder();
        days.forEach(day -> point(outline, x(day), y(fan.high(day))));
        for (int i = days.size() - 1; i >= 0; i--) {
            point(outline, x(days.get(i)), y(fan.low(days.get(i))));
        }
        page.empty("polygon", "class", "fan", "points", outline.toString());
        StringBuilder middle = new StringBuilder();
        days.forEach(day -> point(middle, x(day), y(fan.middle(day))));
        page.empty("polyline", "class", "likely", "points", middle.toString());
    }

    private void expected(Markup page) {
        StringBuilder line = new StringBuilder();
        int total = Math.max(1, goal.total());
        point(line, LEFT, BOTTOM);
        for (LocalDate day = window.first(); !day.isAfter(window.last()); day = day.plusDays(1)) {
            // an even pace on active days: level in pauses
            boolean bends = !day.equals(window.last()) && journal.calendar().isActive(day) == journal.calendar()
                .isActive(day.plusDays(1));
            if (!bends) {
                int elapsed = journal.calendar().activeDays(Window.between(window.first(), day));
                point(line, x(day), y((double) goal.goal().times() * elapsed / total));
            }
        }
        page.empty("polyline", "class", "expected", "points", line.toString());
    }

    private void done(Markup page) {
        LocalDate last = asOf.isAfter(window.last()) ? window.last() : asOf;
        if (last.isBefore(window.first())) {
            return;
        }
        StringBuilder line = new StringBuilder();
        int before = 0;
        point(line, LEFT, BOTTOM);
        for (LocalDate day = window.first(); !day.isAfter(last); day = day.plusDays(1)) {
            int count = journal.count(goal.goal(), day);
            if (count != before) {
                point(line, x(day), y(before));
                point(line, x(day), y(count));
                before = count;
            }
        }
        point(line, x(last), y(before));
        page.empty("polygon", "class", "area", "points", line + " " + pair(x(last), BOTTOM));
        page.empty("polyline", "class", "done", "points", line.toString());
        page.empty("circle", "class", "now", "cx", x(last), "cy", y(before), "r", 4.0);
    }

    private void milestones(Markup page) {
        for (Milestone milestone : goal.goal().milestones()) {
            double x = x(milestone.by());
            double y = y(milestone.times());
            page.in("path", () -> page.leaf("title", milestone.times() + " by " + Days.dated(milestone.by())), "class",
                    "milestone", "d", "M" + pair(x, y - 5) + "L" + pair(x + 5, y) + "L" + pair(x, y + 5) + "L"
                            + pair(x - 5, y) + "Z");
        }
    }

    private void today(Markup page) {
        if (window.holds(asOf)) {
            page.empty("line", "class", "today", "x1", x(asOf), "x2", x(asOf), "y1", TOP, "y2", BOTTOM);
        }
    }

    private static void point(StringBuilder line, double x, double y) {
        line.append(line.isEmpty() ? "" : " ").append(pair(x, y));
    }

    private static String pair(double x, double y) {
        return Markup.number(x) + "," + Markup.number(y);
    }
}
