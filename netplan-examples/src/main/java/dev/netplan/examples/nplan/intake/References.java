package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Quoted;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What arrives without names of things that the plan does not have: it would be broken by them. */
public final class References {

    private final Map<String, Predicate<String>> known;
    private final List<String> remarks;

    private References(Plan plan, List<String> remarks) {
        this.known = Map.of("toward", plan.interests()::has, "met.at", plan.events()::has, "met.in",
                plan.communities()::has, "met.via", plan.contacts()::has);
        this.remarks = remarks;
    }

    /** The same arrivals, naming only what the plan has; the rest is remarked. */
    public static Arrivals within(Plan plan, Arrivals arrivals) {
        List<String> remarks = new ArrayList<>(arrivals.remarks());
        References references = new References(plan, remarks);
        List<Arrival> all = arrivals.all().stream().map(references::checked).toList();
        return new Arrivals(all, remarks);
    }

    private Arrival checked(Arrival arrival) {
        Map<String, Object> keys = new LinkedHashMap<>(arrival.keys());
        List<String> toward = new ArrayList<>(Lists.in(keys, "toward"));
        if (toward.removeIf(id -> isUnknown("toward", id, arrival))) {
            put("toward", toward, toward.isEmpty(), keys);
        }
        if (keys.get("met") instanceof Map<?, ?> met) {
            Map<Object, Object> kept = new LinkedHashMap<>(met);
            if (kept.entrySet().removeIf(entry -> isUnknown("met." + entry.getKey(), entry.getValue().toString(),
                    arrival))) {
                put("met", kept, kept.isEmpty(), keys);
            }
        }
        return keys.equals(arrival.keys()) ? arrival : new Arrival(arrival.kind(), keys);
    }

    private boolean isUnknown(String key, String id, Arrival arrival) {
        boolean unknown = known.containsKey(key) && !known.getOrDefault(key, any -> true).test(id);
        if (unknown) {
            remarks.add("For `" + Quoted.shortened(arrival.name()) + "`, `" + key + "` names `" + Quoted.shortened(id)
                    + "`, which the plan does not have; it is left out.");
        }
        return unknown;
    }

    private static void put(String key, Object value, boolean isEmpty, Map<String, Object> keys) {
        if (isEmpty) {
            keys.remove(key);
        } else {
            keys.put(key, value);
        }
    }
}
