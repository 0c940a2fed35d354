package dev.netplan.examples.nplan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the profiles of a row bring to those of a person. An address of the row may take the place of one that the row
 * does not tell; where the row tells both, both stay, under labels of their own.
 */
final class ProfilesFilling {

    private final Profiles filled;
    private final Profiles updated;
    private final List<Difference> adds = new ArrayList<>();
    private final List<Difference> changes = new ArrayList<>();

    private ProfilesFilling(Map<String, Object> now) {
        this.filled = Profiles.in(now);
        this.updated = Profiles.in(now);
    }

    /** What the profiles that a row says bring to a person with these keys. */
    static ProfilesFilling of(Map<String, Object> now, Map<String, Object> says) {
        ProfilesFilling filling = new ProfilesFilling(now);
        Profiles there = Profiles.in(now);
        Profiles told = Profiles.in(says);
        Map<String, String> crowdedOut = new LinkedHashMap<>();
        told.byLabel().forEach((label, address) -> {
            Optional<String> before = there.at(label);
            if (!there.has(address) && before.filter(told::has).isPresent()) {
                crowdedOut.put(label, address);
            } else if (!there.has(address) && before.isPresent()) {
                filling.change(label, before.get(), address);
            } else if (!there.has(address)) {
                filling.add(label, address);
            }
        });
        crowdedOut.forEach((label, address) -> filling.add(filling.filled.free(label), address));
        return filling;
    }

    private void add(String label, String address) {
        adds.add(new Difference("profiles." + label, Optional.empty(), address));
        filled.put(label, address);
        updated.put(label, address);
    }

    private void change(String label, String before, String after) {
        changes.add(new Difference("profiles." + label, Optional.of(before), after));
        updated.put(label, after);
    }

    Map<String, String> filled() {
        return filled.byLabel();
    }

    Map<String, String> updated() {
        return updated.byLabel();
    }

    List<Difference> adds() {
        return adds;
    }

    List<Difference> changes() {
        return changes;
    }
}
