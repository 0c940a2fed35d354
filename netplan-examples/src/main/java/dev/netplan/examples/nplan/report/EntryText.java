package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import java.util.stream.Collectors;

/** An entry of the journal as a line: {@code Thu 15 Jan  attend, React Night, with Grace Liu}. */
final class EntryText {

    private static final int DAY = 12;

    private EntryText() {}

    static String of(Entry entry, Plan plan) {
        String people = entry.everybody().stream().map(id -> Names.of(id, plan)).collect(Collectors.joining(", "));
        String at = entry.at().map(event -> Names.event(event, plan)).orElse("");
        return Columns.fit(Days.brief(entry.on()), DAY) + entry.activity() + (at.isEmpty() ? "" : ", " + at)
                + (people.isEmpty() ? "" : ", with " + people);
    }
}
