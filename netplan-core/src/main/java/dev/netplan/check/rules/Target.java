package dev.netplan.check.rules;

import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sections whose ids are named elsewhere. */
enum Target implements Word {
    ACTIONS, COMMUNITIES, CONTACTS, EVENTS, GOALS, INTERESTS, PHASES, ROUTINES,
    /** The plan's own activities; the standard ones are defined without it. */
    ACTIVITIES;

    private static final Set<String> STANDARD = Word.words(StandardActivity.values()).keySet();

    private ById<?> section(Plan plan) {
        return switch (this) {
            case ACTIONS -> plan.actions();
            case COMMUNITIES -> plan.communities();
            case CONTACTS -> plan.contacts();
            case EVENTS -> plan.events();
            case GOALS -> plan.goals();
            case INTERESTS -> plan.interests();
            case PHASES -> plan.phases();
            case ROUTINES -> plan.routines();
            case ACTIVITIES -> plan.activities();
        };
    }

    /** Whether an element of that id is defined. */
    boolean has(Plan plan, String id) {
        return (this == ACTIVITIES && STANDARD.contains(id)) || section(plan).has(id);
    }

    /** The activities that every plan has, as the middle of a sentence. */
    static String standardActivities() {
        return String.join(", ", STANDARD);
    }

    /** All ids that may be named. */
    List<String> ids(Plan plan) {
        List<String> own = section(plan).ids();
        return this == ACTIVITIES ? Stream.concat(STANDARD.stream(), own.stream()).toList() : own;
    }
}
