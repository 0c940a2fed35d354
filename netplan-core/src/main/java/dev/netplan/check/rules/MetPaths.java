package dev.netplan.check.rules;

import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the people newly met stand in the {@code met} of their entries. One for each check. */
final class MetPaths {

    private final PlanAt plan;
    private final Map<Integer, Map<String, Integer>> positions = new HashMap<>();

    MetPaths(PlanAt plan) {
        this.plan = plan;
    }

    /** The path of a person in the {@code met} of an entry that names them. */
    PlanPath of(int entry, String person) {
        List<String> met = plan.plan().journal().get(entry).met();
        int position = positions.computeIfAbsent(entry, key -> positions(met)).getOrDefault(person, 0);
        return plan.text().item(PlanPath.of("journal").item(entry).key("met"), position, met.size());
    }

    private static Map<String, Integer> positions(List<String> people) {
        Map<String, Integer> positions = new HashMap<>();
        for (String person : people) {
            positions.put(person, positions.size());
        }
        return positions;
    }
}
