package dev.netplan.examples.nplan.intake;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What arrives, held beside a plan row by row: who is known already, what is new, and the plan with all of it. Nothing
 * that the plan says is overwritten unless it is asked for. Immutable.
 */
public final class Intake {

    /** The key that keeps the id which an event has in its calendar. */
    public static final String UID = "x-uid";

    private final List<Row> rows;
    private final Plan plan;

    private Intake(List<Row> rows, Plan plan) {
        this.rows = List.copyOf(rows);
        this.plan = plan;
    }

    /**
     * Holds what arrives beside a plan. Each row meets the plan as the rows before it leave it.
     *
     * @param update whether what the plan says otherwise is to be as the file says
     */
    public static Intake of(Plan plan, List<Arrival> arrivals, boolean update) {
        People people = new People();
        Happenings happenings = new Happenings(plan.zone(), arrivals);
        plan.contacts().forEach(contact -> people.put(contact, false));
        plan.events().forEach(event -> happenings.put(event, false));
        Ids ids = new Ids();
        List<Row> rows = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            rows.add(row(arrival, arrival.kind() == Kind.CONTACT ? people : happenings, ids, update));
        }
        List<Contact> contacts = people.all().stream().map(Contact.class::cast).toList();
        List<Event> events = happenings.all().stream().map(Event.class::cast).toList();
        return new Intake(rows, plan.withContacts(ById.copyOf(contacts)).withEvents(ById.copyOf(events)));
    }

    private static Row row(Arrival arrival, Known known, Ids ids, boolean update) {
        Match match = known.match(arrival);
        if (match.known().isPresent()) {
            Identified there = match.known().get();
            Filling filling = known.filling(there, arrival);
            Map<String, Object> wanted = update ? filling.updated() : filling.filled();
            if (!wanted.equals(Kind.keys(there))) {
                known.put(arrival.kind().element(there.id(), wanted), false);
            }
            return Row.known(arrival, there.id(), filling);
        }
        if (!match.possible().isEmpty()) {
            return Row.ambiguous(arrival, match.possible());
        }
        String id = ids.of(arrival.name(), arrival.kind(), known::has);
        known.put(arrival.under(id), true);
        return Row.ofNew(arrival, id);
    }

    /** The rows, in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The plan with what is new and, where it was asked for, with what has changed. */
    public Plan plan() {
        return plan;
    }
}
