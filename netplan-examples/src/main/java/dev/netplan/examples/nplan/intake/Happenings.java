package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import dev.netplan.model.Event;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The events of a plan, found by the id of their calendar, else by name and start. */
final class Happenings implements Known {

    private final ZoneId zone;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> byUid = new HashMap<>();
    private final Map<String, Set<String>> byNameAndStart = new HashMap<>();

    /** The events of a plan in this zone. */
    Happenings(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void put(Identified event, boolean isNew) {
        Event known = (Event) event;
        events.put(event.id(), known);
        uid(known).ifPresent(uid -> byUid.putIfAbsent(uid, event.id()));
        byNameAndStart.computeIfAbsent(nameAndStart(known), none -> new LinkedHashSet<>()).add(event.id());
    }

    @Override
    public Collection<Identified> all() {
        return List.copyOf(events.values());
    }

    @Override
    public boolean has(String id) {
        return events.containsKey(id);
    }

    @Override
    public Match match(Arrival arrival) {
        Event event = (Event) arrival.under("nobody");
        String id = uid(event).map(byUid::get).orElse(null);
        if (id != null) {
            return Match.sure(event(id));
        }
        String wanted = nameAndStart(event);
        List<String> alike = byNameAndStart.getOrDefault(wanted, Set.of()).stream()
            .filter(other -> nameAndStart(event(other)).equals(wanted)).toList();
        return alike.size() == 1 ? Match.sure(event(alike.get(0))) : Match.unsure(alike);
    }

    @Override
    public Filling filling(Identified there, Arrival arrival) {
        return Filling.of((Event) there, arrival, zone);
    }

    private Event event(String id) {
        return Objects.requireNonNull(events.get(id));
    }

    private static Optional<String> uid(Event event) {
        return Optional.ofNullable(event.toTree().get(Intake.UID)).map(Object::toString);
    }

    private String nameAndStart(Event event) {
        return Folded.text(event.name()) + "\n" + When.of(event, zone);
    }
}
