package dev.netplan.examples.nplan.report.page;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.report.Days;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The journal as a calendar: a column for each week, a square for each day, the deeper the more entries it has. */
final class HeatMap {

    private static final int STEP = 17;
    private static final int SQUARE = 14;
    private static final int LEFT = 34;
    private static final int TOP = 20;
    private static final int DAYS = 7;
    private static final int MOST = 4;
    /** So many weeks stand in one row; more stand below them. */
    private static final int WEEKS_OF_A_ROW = 27;
    private static final int ROW = TOP + DAYS * STEP + 10;

    private final Journal journal;
    private final PlanCalendar calendar;
    private final Map<LocalDate, Integer> entries = new HashMap<>();

    HeatMap(Journal journal) {
        this.journal = journal;
        this.calendar = journal.calendar();
        for (Fact fact : journal.facts(calendar.days())) {
            entries.merge(fact.on(), 1, Integer::sum);
        }
    }

    void tell(Markup page, String summary) {
        int rows = (calendar.weeks() + WEEKS_OF_A_ROW - 1) / WEEKS_OF_A_ROW;
        int width = LEFT + Math.min(calendar.weeks(), WEEKS_OF_A_ROW) * STEP;
        page.block("svg", () -> {
            page.leaf("title", "Entries of the journal, day by day", "id", "heat-t");
            page.leaf("desc", summary, "id", "heat-d");
            for (int row = 0; row < rows; row++) {
                row(page, row);
            }
        }, "viewBox", "0 0 " + Math.max(width, 200) + " " + rows * ROW, "class",
                "heat" + (calendar.weeks() < WEEKS_OF_A_ROW / 2 ? " short" : ""), "role", "img", "aria-labelledby",
                "heat-t heat-d");
    }

    private void row(Markup page, int row) {
        int last = Math.min(calendar.weeks(), (row + 1) * WEEKS_OF_A_ROW);
        LocalDate monday = calendar.wholeWeek(0).first();
        for (int day = 0; day < DAYS; day += 2) {
            page.leaf("text", Days.brief(monday.plusDays(day)).substring(0, 3), "class", "tick", "x", 0, "y",
                    row * ROW + TOP + day * STEP + 11);
        }
        int free = -1;
        for (int week = row * WEEKS_OF_A_ROW; week < last; week++) {
            Window days = calendar.wholeWeek(week);
            int x = LEFT + week % WEEKS_OF_A_ROW * STEP;
            if (days.last().getDayOfMonth() <= DAYS && week > free) {
                page.leaf("text", Days.brief(days.last()).substring(Days.brief(days.last()).length() - 3), "class",
                        "tick", "x", x, "y", row * ROW + 11);
                free = week + 1;
            }
            for (int day = 0; day < DAYS; day++) {
                square(page, days.first().plusDays(day), x, row * ROW + TOP + day * STEP);
            }
        }
    }

    private void square(Markup page, LocalDate day, int x, int y) {
        if (!calendar.days().holds(day)) {
            return;
        }
        int count = entries.getOrDefault(day, 0);
        String kind = day.equals(journal.asOf()) ? " is-today" : "";
        kind += day.isAfter(journal.asOf()) ? " ahead" : "";
        kind += calendar.isActive(day) ? "" : " paused";
        page.in("rect", () -> page.leaf("title", Days.full(day) + ": " + Words.count(count, "entry", "entries")
                + (calendar.isActive(day) ? "" : ", a pause")), "class",
                "heat-" + Math.min(count, MOST) + kind, "x", x, "y", y, "width", SQUARE, "height", SQUARE, "rx", 3);
    }
}
