package dev.netplan.examples.nplan.report;

import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Journal;

/** What is to be said on a day that is none of the plan's. */
final class BeyondText {

    private BeyondText() {}

    /** Writes that the plan is over, or has not begun; nothing while it runs. */
    static void print(Journal journal, Page page) {
        Window days = journal.calendar().days();
        if (journal.asOf().isAfter(days.last())) {
            page.wrapped("", "The plan ended on " + Days.dated(days.last()) + "; `nplan renew` writes the next one.");
        } else if (journal.asOf().isBefore(days.first())) {
            page.line("The plan begins on " + Days.dated(days.first()) + ".");
        }
    }
}
