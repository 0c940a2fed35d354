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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The events of a plan, found by the id of their calendar, else by that and the day, else by name and start. The ids of
 * one file tell its events apart: none is found that is another's in it.
 */
final class Happenings implements Known {

    /** The id of an occurrence: its event's, the day, and the time of day, which goes when the whole event is moved. */
    private static final Pattern OCCURRENCE =
            Pattern.compile("(.+ [0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+Z?)?", Pattern.DOTALL);

    private final ZoneId zone;
    private final Set<String> told;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> byUid = new HashMap<>();
    private final Map<String, Set<String>> byUidAndDay = new HashMap<>();
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
        Optional<String> uid = uid(known.toTree());
        uid.ifPresent(own -> byUid.putIfAbsent(own, event.id()));
        uid.flatMap(Happenings::day)
            .ifPresent(day -> byUidAndDay.computeIfAbsent(day, none -> new LinkedHashSet<>()).add(event.id()));
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
        List<String> alike = uid.flatMap(Happenings::day).map(day -> byUidAndDay.getOrDefault(day, Set.of()))
            .orElse(Set.of()).stream().filter(other -> isFree(other, uid)).toList();
        return one(alike.isEmpty() ? named((Event) arrival.under("nobody"), uid) : alike, uid);
    }

    private List<String> named(Event event, Optional<String> uid) {
        String wanted = nameAndStart(event);
        return byNameAndStart.getOrDefault(wanted, Set.of()).stream()
            .filter(other -> nameAndStart(event(other)).equals(wanted) && isFree(other, uid)).toList();
    }

    private Match one(List<String> alike, Optional<String> uid) {
        if (alike.size() != 1) {
            return Match.unsure(alike);
        }
        uid.ifPresent(own -> taken.put(alike.get(0), own));
        return Match.sure(event(alike.get(0)));
    }

    /** Whether an event of the plan may be the one of this id: no other id of the file is known to mean it. */
    private boolean isFree(String id, Optional<String> uid) {
        return uid.isEmpty() || (uid(event(id).toTree()).stream().noneMatch(told::contains)
                && uid.get().equals(taken.getOrDefault(id, uid.get())));
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

    private static Optional<String> day(String uid) {
        return Optional.of(OCCURRENCE.matcher(uid)).filter(Matcher::matches).map(occurrence -> occurrence.group(1));
    }

    private String nameAndStart(Event event) {
        return Folded.text(event.name()) + "\n" + When.of(event, zone);
    }
}
