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
import java.util.stream.Collectors;

/**
 * The events of a plan, found by the id of their calendar, else by name and start. The ids of one file tell its events
 * apart: none is found that is another's in it.
 */
final class Happenings implements Known {

    private final ZoneId zone;
    private final Set<String> told;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> byUid = new HashMap<>();
    private final Map<String, Set<String>> byNameAndStart = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    /** The events of a plan in this zone, for what arrives in one file. */
    Happenings(ZoneId zone, List<Arrival> arrivals) {
        this.zone = zone;
        this.told = arrivals.stream().filter(arrival -> arrival.kind() == Kind.EVENT)
            .flatMap(arrival -> uid(arrival.keys()).stream()).collect(Collectors.toSet());
    }

    @Override
    public void put(Identified event, boolean isNew) {
        Event known = (Event) event;
        events.put(event.id(), known);
        uid(known.toTree()).ifPresent(uid -> byUid.putIfAbsent(uid, event.id()));
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
        Optional<String> uid = uid(arrival.keys());
        String id = uid.map(byUid::get).orElse(null);
        if (id != null) {
            return Match.sure(event(id));
        }
        String wanted = nameAndStart((Event) arrival.under("nobody"));
        List<String> alike = byNameAndStart.getOrDefault(wanted, Set.of()).stream()
            .filter(other -> nameAndStart(event(other)).equals(wanted) && uid.stream().allMatch(own -> isFree(other,
                    own)))
            .toList();
        if (alike.size() != 1) {
            return Match.unsure(alike);
        }
        uid.ifPresent(own -> taken.put(alike.get(0), own));
        return Match.sure(event(alike.get(0)));
    }

    /** Whether an event of the plan may be the one of this id: no other id of the file is known to mean it. */
    private boolean isFree(String id, String uid) {
        return uid(event(id).toTree()).stream().noneMatch(told::contains) && taken.getOrDefault(id, uid).equals(uid);
    }

    @Override
    public Filling filling(Identified there, Arrival arrival) {
        return Filling.of((Event) there, arrival, zone);
    }

    private Event event(String id) {
        return Objects.requireNonNull(events.get(id));
    }

    private static Optional<String> uid(Map<String, Object> keys) {
        return Optional.ofNullable(keys.get(Intake.UID)).map(Object::toString);
    }

    private String nameAndStart(Event event) {
        return Folded.text(event.name()) + "\n" + When.of(event, zone);
    }
}
