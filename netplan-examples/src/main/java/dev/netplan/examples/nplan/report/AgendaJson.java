package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import java.io.PrintStream;
import java.time.LocalDate;

/** The agenda of some days as JSON. */
public final class AgendaJson {

    private AgendaJson() {}

    /** Writes what stands on the days from one to another. */
    public static void print(Agenda agenda, LocalDate from, LocalDate to, PrintStream out) {
        Json.print(out, json -> json.key("from", from).key("to", to)
            .objects("items", agenda.items(from, to), item -> item(item, json)));
    }

    private static void item(Item item, Json json) {
        json.key("date", item.date()).key("time", item.time()).key("zone", item.zone()).key("kind", item.kind())
            .key("id", item.id()).key("title", item.title()).key("minutes", item.minutes()).key("with", item.people())
            .key("state", item.state()).key("overdue", item.overdue()).key("path", item.path());
    }
}
