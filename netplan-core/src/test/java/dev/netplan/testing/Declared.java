package dev.netplan.testing;

import dev.netplan.model.Activity;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Phase;
import dev.netplan.model.StandardActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids that a plan declares, so that every reference finds its element. */
final class Declared {

    /** For elements that stand alone: a few ids of every section. */
    static final Declared ANYTHING = anything();

    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final List<OwnActivity> activities = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();

    private static Declared anything() {
        Declared declared = new Declared();
        for (String section : PlanTeller.SECTIONS) {
            declared.add(section, "kai");
            declared.add(section, "no");
            declared.add(section, "007");
        }
        return declared;
    }

    void add(String section, String id) {
        ids.computeIfAbsent(section, name -> new ArrayList<>()).add(id);
    }

    void add(OwnActivity activity) {
        activities.add(activity);
    }

    void add(Phase phase) {
        phases.add(phase);
    }

    boolean has(String section, String id) {
        return ids.getOrDefault(section, List.of()).contains(id);
    }

    /** An id of a section, or none. */
    Optional<String> one(String section, Choices choices) {
        List<String> known = ids.getOrDefault(section, List.of());
        return known.isEmpty() ? Optional.empty() : choices.maybe(() -> choices.of(known));
    }

    /** A few ids of a section, or none. */
    List<String> some(String section, Choices choices) {
        List<String> known = ids.getOrDefault(section, List.of());
        return known.isEmpty() ? List.of() : choices.different(3, () -> choices.of(known));
    }

    /** Two ids of a section; none where it has not as many. */
    List<String> two(String section, Choices choices) {
        List<String> known = ids.getOrDefault(section, List.of());
        if (known.size() < 2) {
            return List.of();
        }
        int one = choices.below(known.size());
        int other = (one + 1 + choices.below(known.size() - 1)) % known.size();
        return List.of(known.get(one), known.get(other));
    }

    /** A phase, or none. */
    Optional<Phase> phase(Choices choices) {
        return phases.isEmpty() ? Optional.empty() : choices.maybe(() -> choices.of(phases));
    }

    /** A standard activity, or one of the plan's own. */
    Activity activity(Choices choices) {
        return !activities.isEmpty() && choices.onceIn(4) ? Activity.of(choices.of(activities).id())
                : choices.of(List.of(StandardActivity.values())).activity();
    }

    /** Whether an activity is hearing back, or like it. */
    boolean hearsBack(Activity activity) {
        return activity.equals(StandardActivity.HEAR_BACK.activity()) || activities.stream()
            .anyMatch(own -> own.id().equals(activity.id()) && own.like() == StandardActivity.HEAR_BACK);
    }
}
