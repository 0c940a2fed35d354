package dev.netplan.everyday;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Time zones as people write them: {@code New York}, {@code berlin}, {@code PST}. */
public final class ZoneWords {

    private static final int LONGEST = 40;

    /** Short names; those that mean different zones to many, such as CST and IST, are not here. */
    private static final Map<String, String> SHORT = Map.of("pst", "America/Los_Angeles", "pdt", "America/Los_Angeles",
            "mst", "America/Denver", "mdt", "America/Denver", "cdt", "America/Chicago", "est", "America/New_York",
            "edt", "America/New_York", "cest", "Europe/Berlin", "jst", "Asia/Tokyo", "aest", "Australia/Sydney");

    private ZoneWords() {}

    /**
     * The zone that a text means; empty where it means none, or several have a city of that name.
     *
     * @param text what was written
     * @param zones the ids that are known
     */
    public static Optional<String> zone(String text, Set<String> zones) {
        String words = text.length() > LONGEST ? "" : key(text.strip());
        String brief = SHORT.get(words);
        if (brief != null) {
            return Optional.of(brief);
        }
        String found = "";
        for (String zone : zones) {
            String id = key(zone);
            if (id.equals(words)) {
                return Optional.of(zone);
            }
            if (id.endsWith("/" + words) && isOfPlace(zone)) {
                if (!found.isEmpty()) {
                    return Optional.empty();
                }
                found = zone;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether it is named by a continent or an ocean; the others are old names of the same. */
    private static boolean isOfPlace(String zone) {
        return zone.matches("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
