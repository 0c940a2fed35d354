package dev.netplan.examples.nplan.report.page;

import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.report.Days;
import dev.netplan.examples.nplan.report.ItemText;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to be done in the seven days from today on. */
final class WeekAhead {

    private static final int LATER = 6;
    private static final int TOUCHES = 5;

    private final Progress progress;
    private final Markup page;

    WeekAhead(Progress progress, Markup page) {
        this.progress = progress;
        this.page = page;
    }

    void tell() {
        LocalDate today = progress.asOf();
        Map<LocalDate, List<Item>> days = progress.agenda().items(today, today.plusDays(LATER)).stream()
            .collect(Collectors.groupingBy(Item::date, TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            page.leaf("p", "Nothing is planned.", "class", "nothing");
            return;
        }
        page.block("dl", () -> days.forEach((day, items) -> {
            page.leaf("dt", Days.brief(day) + (day.equals(today) ? ", today" : ""));
            day(items);
        }), "class", "week");
    }

    /** Those to keep in touch with stand under a heading of their own as well; here a few of them will do. */
    private void day(List<Item> items) {
        int touches = 0;
        for (Item item : items) {
            if (item.kind() != Item.Kind.KEEP_IN_TOUCH || ++touches <= TOUCHES) {
                page.block("dd", () -> item(item), "class", item.state().toString().toLowerCase(Locale.ROOT)
                        + (item.overdue() ? " overdue" : ""));
            }
        }
        if (touches > TOUCHES) {
            String more = Words.count(touches - TOUCHES, "more person", "more people");
            page.block("dd", () -> page.leaf("span", "", "class", "time").in("span",
                    () -> page.leaf("small", "and " + more + " to keep in touch with"), "class", "what"));
        }
    }

    private void item(Item item) {
        page.leaf("span", item.time().map(Object::toString).orElse(""), "class", "time");
        page.in("span", () -> {
            ItemText text = ItemText.of(item, progress.journal());
            page.name(Words.capital(text.what()));
            if (!text.people().isEmpty()) {
                page.text(", with ").names(text.people());
            }
            text.more().ifPresent(more -> page.text(": ").name(more));
            String note = (item.state() == Item.State.OPEN ? "" : ", " + Words.plain(item.state()))
                    + (item.overdue() ? ", overdue" : "");
            page.leaf("small", Words.plain(item.kind()) + note + (item.minutes() == 0 ? ""
                    : ", " + Days.length(item.minutes())));
        }, "class", "what");
    }
}
