package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import dev.netplan.model.Event;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a row brings to the element that it speaks of.
 *
 * @param filled the element's keys with those that were absent
 * @param updated the same, and those that differ are the row's
 * @param adds the keys that were absent
 * @param changes the keys that differ
 */
record Filling(Map<String, Object> filled, Map<String, Object> updated, List<Difference> adds,
        List<Difference> changes) {

    /** The keys that tell a time together. */
    private static final List<String> TIME = List.of("starts", "ends", "zone");

    /** Whether the plan says already what the row says. */
    boolean isNothing() {
        return adds.isEmpty() && changes.isEmpty();
    }

    /** What a row brings to an element. */
    static Filling of(Identified there, Arrival arrival) {
        Making making = new Making(Kind.keys(there), arrival.kind());
        arrival.keys().forEach(making::key);
        return making.filling();
    }

    /** What an entry of a calendar brings to an event, in a plan of this zone. */
    static Filling of(Event there, Arrival arrival, ZoneId zone) {
        Making making = new Making(Kind.keys(there), arrival.kind());
        Event told = (Event) arrival.under(there.id());
        boolean sameTime = When.of(there, zone).equals(When.of(told, zone));
        arrival.keys().forEach((key, value) -> {
            if (!TIME.contains(key) || (sameTime && key.equals("ends"))) {
                making.key(key, value);
            }
        });
        if (!sameTime) {
            making.moved(arrival.keys(), zone);
        }
        if (there.cancelled() && !told.cancelled()) {
            making.takesPlace();
        }
        return making.filling();
    }

    private static final class Making {

        private final Kind kind;
        private final Map<String, Object> now;
        private final Map<String, Object> filled;
        private final Map<String, Object> updated;
        private final List<Difference> adds = new ArrayList<>();
        private final List<Difference> changes = new ArrayList<>();

        Making(Map<String, Object> now, Kind kind) {
            this.kind = kind;
            this.now = now;
            this.filled = new LinkedHashMap<>(now);
            this.updated = new LinkedHashMap<>(now);
        }

        void key(String key, Object says) {
            Object there = now.get(key);
            // where a map meets a single value or a list, one of the two is the whole value
            if (key.equals("profiles")) {
                profiles(ProfilesFilling.of(now, Map.of(key, says)));
            } else if (says instanceof Map<?, ?> inner && (there == null || there instanceof Map)) {
                inner.forEach((name, value) -> inner(key, String.valueOf(name), value));
            } else if (there == null && !key.equals("cancelled")) {
                adds.add(new Difference(key, Optional.empty(), says));
                filled.put(key, says);
                updated.put(key, says);
            } else if (!key.equals(Intake.UID) && !Likeness.covers(key, now, says)) {
                changes.add(new Difference(key, Optional.ofNullable(there), says));
                updated.put(key, there == null ? says : joined(key, there, says));
            }
        }

        /** Lists grow, and so do the owner's notes on a person; the notes on an event are its host's. */
        private Object joined(String key, Object there, Object says) {
            if (Lists.isList(key)) {
                return Lists.joined(key, there, says);
            }
            return key.equals("notes") && kind == Kind.CONTACT ? there + "\n" + says : says;
        }

        private void inner(String key, String name, Object says) {
            Map<?, ?> there = now.get(key) instanceof Map<?, ?> map ? map : Map.of();
            if (!says.equals(there.get(name))) {
                Difference difference = new Difference(key + "." + name, Optional.ofNullable(there.get(name)), says);
                if (difference.before().isEmpty()) {
                    adds.add(difference);
                    put(filled, key, name, says);
                } else {
                    changes.add(difference);
                }
                put(updated, key, name, says);
            }
        }

        private void profiles(ProfilesFilling filling) {
            adds.addAll(filling.adds());
            changes.addAll(filling.changes());
            filled.put("profiles", filling.filled());
            updated.put("profiles", filling.updated());
        }

        /** A time is its keys together: a start means nothing without its zone. */
        void moved(Map<String, Object> says, ZoneId zone) {
            for (String key : TIME) {
                Object there = now.get(key);
                Object wanted = key.equals("zone") && there != null ? says.getOrDefault(key, zone.getId())
                        : says.get(key);
                if (wanted != null && !wanted.equals(there)) {
                    changes.add(new Difference(key, Optional.ofNullable(there), wanted));
                }
                updated.remove(key);
                if (says.containsKey(key)) {
                    updated.put(key, Objects.requireNonNull(says.get(key)));
                }
            }
        }

        /** What takes place after all has no key for it: the file does not tell what is the rule. */
        void takesPlace() {
            changes.add(new Difference("cancelled", Optional.of(true), false));
            updated.remove("cancelled");
        }

        Filling filling() {
            return new Filling(filled, updated, List.copyOf(adds), List.copyOf(changes));
        }

        private static void put(Map<String, Object> tree, String key, String name, Object value) {
            Map<Object, Object> inner = new LinkedHashMap<>();
            if (tree.get(key) instanceof Map<?, ?> there) {
                inner.putAll(there);
            }
            inner.put(name, value);
            tree.put(key, inner);
        }
    }
}
