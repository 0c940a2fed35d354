package dev.netplan.check.rules;

import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sections whose ids are named elsewhere. */
enum Target {
    ACTIONS(Plan::actions), COMMUNITIES(Plan::communities), CONTACTS(Plan::contacts), EVENTS(Plan::events),
    GOALS(Plan::goals), INTERESTS(Plan::interests), PHASES(Plan::phases), ROUTINES(Plan::routines),
    /** The plan's own activities; the standard ones are defined without it. */
    ACTIVITIES(Plan::activities);

    private static final Set<String> STANDARD = Word.words(StandardActivity.values()).keySet();

    @SuppressWarnings("ImmutableEnumChecker") // a reference to an accessor holds nothing that changes
    private final Function<Plan, ById<?>> section;

    Target(Function<Plan, ById<?>> section) {
        this.section = section;
    }

    /** Whether an element of that id is defined. */
    boolean has(Plan plan, String id) {
        return section.apply(plan).has(id) || (this == ACTIVITIES && STANDARD.contains(id));
    }

    /** All ids that may be named. */
    List<String> ids(Plan plan) {
        List<String> own = section.apply(plan).ids();
        return this == ACTIVITIES ? Stream.concat(STANDARD.stream(), own.stream()).toList() : own;
    }

    /** The section's key in the plan file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
