package dev.netplan.examples.nplan.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses of profiles under their labels. However many there are, to look for one takes no longer. */
final class Profiles {

    private final Map<String, String> byLabel = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();
    /** Which number to try first for a label that is taken. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The profiles that the keys of a contact tell. */
    static Profiles in(Map<String, Object> keys) {
        Profiles profiles = new Profiles();
        if (keys.get("profiles") instanceof Map<?, ?> told) {
            told.forEach((label, address) -> profiles.put(String.valueOf(label), String.valueOf(address)));
        }
        return profiles;
    }

    void put(String label, String address) {
        byLabel.put(label, address);
        addresses.add(Folded.profile(address));
    }

    /** Whether an address is among them, however it is written. */
    boolean has(String address) {
        return addresses.contains(Folded.profile(address));
    }

    /** The address of a label. */
    Optional<String> at(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** A label that no address has yet: {@code web}, then {@code web-2}. */
    String free(String label) {
        if (!byLabel.containsKey(label)) {
            return label;
        }
        int number = numbers.getOrDefault(label, 2);
        while (byLabel.containsKey(label + "-" + number)) {
            number++;
        }
        numbers.put(label, number);
        return label + "-" + number;
    }

    /** The addresses by label, in the order in which they came. */
    Map<String, String> byLabel() {
        return Collections.unmodifiableMap(byLabel);
    }
}
