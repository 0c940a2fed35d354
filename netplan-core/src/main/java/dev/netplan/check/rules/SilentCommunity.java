package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Fact;
import dev.netplan.model.Community;
import dev.netplan.model.Event;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing happens in a community that was joined. */
final class SilentCommunity extends StandardRule {

    private static final int DAYS = 30;

    SilentCommunity() {
        super("silent-community", Severity.NOTE,
                "a community joined 30 days ago or more, with no entry there since and no routine or event to come",
                "Joining is the first step; a group is a network once you take part.",
                "The lesson, step 3: introduce yourself, comment on a few posts.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Community> silent = new ArrayList<>();
        for (Community community : plan.plan().communities()) {
            if (isIn(community, plan.asOf())) {
                silent.add(community);
            }
        }
        if (silent.isEmpty()) {
            return List.of();
        }
        Set<String> toCome = toCome(plan);
        silent.removeIf(community -> toCome.contains(community.id()));
        Map<String, LocalDate> last = lastEntries(plan);
        List<Finding> found = new ArrayList<>();
        for (Community community : silent) {
            LocalDate joined = community.joined().orElseThrow();
            if (last.getOrDefault(community.id(), LocalDate.MIN).isBefore(joined)) {
                found.add(finding(PlanPath.of("communities", community.id()),
                        "Community `" + community.id() + "` was joined on " + joined
                                + "; the journal has nothing there since, and nothing is planned.",
                        Phrases.planning(plan,
                                "plan a routine `in` it, beginning with two lines in which you say hello, or leave it: set `left`.")));
            }
        }
        return found;
    }

    /** Whether it was joined long enough ago, and not left since. */
    private static boolean isIn(Community community, LocalDate asOf) {
        return community.joined().filter(day -> !day.isAfter(asOf.minusDays(DAYS))).isPresent()
                && community.left().filter(day -> !day.isAfter(asOf)).isEmpty();
    }

    /** The day of the last entry in each community; joining it is none. */
    private static Map<String, LocalDate> lastEntries(PlanAt plan) {
        Map<String, LocalDate> last = new HashMap<>();
        for (Fact fact : plan.journal().facts()) {
            if (!plan.plan().counts(fact.entry().activity(), StandardActivity.JOIN)) {
                plan.journal().communitiesOf(fact.entry()).forEach(community -> last.put(community, fact.on()));
            }
        }
        return last;
    }

    /** The communities in which something is planned from today on. */
    private static Set<String> toCome(PlanAt plan) {
        Set<String> communities = new HashSet<>();
        Window ahead = new Window(plan.asOf(), plan.calendar().days().last());
        for (Occurrences routine : plan.agenda().routines()) {
            if (routine.count(ahead) > 0) {
                communities.addAll(routine.routine().in());
            }
        }
        for (Event event : plan.plan().events()) {
            if (!event.cancelled() && !EventDays.last(event, plan.plan()).isBefore(plan.asOf())) {
                event.community().ifPresent(communities::add);
            }
        }
        return communities;
    }
}
