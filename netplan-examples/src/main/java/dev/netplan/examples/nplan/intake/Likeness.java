package dev.netplan.examples.nplan.intake;

import java.util.HashSet;
import java.util.Map;

/** Whether a plan says what a file says, in other words perhaps. */
final class Likeness {

    private static final int MONTH_AND_DAY = 5;

    private Likeness() {}

    /** Whether an element with these keys says a value already. */
    static boolean covers(String key, Map<String, Object> now, Object says) {
        Object there = now.get(key);
        if (there == null) {
            return false;
        }
        if (Lists.isList(key)) {
            return new HashSet<>(Lists.of(there)).containsAll(Lists.of(says))
                    || Lists.joined(key, there, says).size() == Lists.of(there).size();
        }
        return switch (key) {
            case "notes" -> Folded.text(there.toString()).contains(Folded.text(says.toString()));
            // a birthday without its year is less than one with it
            case "birthday" -> there.equals(says) || (says.toString().length() == MONTH_AND_DAY
                    && there.toString().endsWith("-" + says));
            case "name", "org", "role", "level", "place", "pronouns", "remember" ->
                Folded.text(there.toString()).equals(Folded.text(says.toString()));
            case "url" -> Folded.profile(there.toString()).equals(Folded.profile(says.toString()));
            default -> there.equals(says);
        };
    }
}
