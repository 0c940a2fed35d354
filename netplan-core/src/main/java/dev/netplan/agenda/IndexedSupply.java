package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Activity;
import dev.netplan.model.Goal;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What serves which goal in a plan with many things to do. What has the same purpose is kept together, and stands in an
 * index by all that a goal may share with it, so that a goal need not look at every one: what shares {@code a} or
 * {@code b} is as much as shares {@code a}, and as much as shares {@code b}, less what shares both.
 */
final class IndexedSupply implements Supply {

    /** More interests and communities than these, all together, are compared one by one: their sets are too many. */
    private static final int FEW_SHARED = 4;

    /** What a goal may share with a purpose: any activity or one, and all of some interests and communities. */
    private record Share(Optional<Activity> activity, Set<String> toward, Set<String> in) {}

    /** What has one purpose. */
    private record Group(List<Occurrences> routines, List<LocalDate> days) {

        static Group empty() {
            return new Group(new ArrayList<>(), new ArrayList<>());
        }

        void add(Group other) {
            routines.addAll(other.routines);
            days.addAll(other.days);
        }
    }

    private final Plan plan;
    private final PlanDays days;
    private final Map<String, Once<Falls>> bound = new HashMap<>();
    private final Map<Share, Once<Falls>> shared = new HashMap<>();
    private final Map<Purpose, Once<Falls>> free = new LinkedHashMap<>();
    /** Those of the free ones that are not in the index. */
    private final Map<Purpose, Once<Falls>> crowded = new LinkedHashMap<>();

    IndexedSupply(Journal journal, List<Occurrences> routines, List<Appointment> events, PlanDays days) {
        this.plan = journal.plan();
        this.days = days;
        Map<Purpose, Group> groups = new LinkedHashMap<>();
        routines.forEach(routine -> group(Purpose.of(routine.routine()), groups).routines().add(routine));
        events.forEach(event -> group(Purpose.of(event.event()), groups).days().add(event.first()));
        for (ActionState state : journal.actions()) {
            Group same = group(Purpose.of(plan.actions().find(state.action()).orElseThrow()), groups);
            if (!state.isDone()) {
                same.days().add(state.by());
            }
        }
        index(groups);
    }

    private static <K> Group group(K key, Map<K, Group> groups) {
        return groups.computeIfAbsent(key, none -> Group.empty());
    }

    private void index(Map<Purpose, Group> groups) {
        Map<String, Group> byGoal = new HashMap<>();
        Map<Share, Group> byShare = new HashMap<>();
        boolean few = groups.size() <= FEW;
        groups.forEach((purpose, group) -> {
            if (purpose.serves().isPresent()) {
                group(purpose.serves().get(), byGoal).add(group);
                return;
            }
            Once<Falls> falls = falls(group);
            free.put(purpose, falls);
            if (few || isCrowded(purpose.toward(), purpose.in())) {
                crowded.put(purpose, falls);
            } else {
                shares(purpose).forEach(share -> group(share, byShare).add(group));
            }
        });
        byGoal.forEach((goal, group) -> bound.put(goal, falls(group)));
        byShare.forEach((share, group) -> shared.put(share, falls(group)));
    }

    private Once<Falls> falls(Group group) {
        return Once.by(() -> new Falls(group.routines(), group.days(), days));
    }

    private static boolean isCrowded(List<String> toward, List<String> in) {
        return toward.size() + in.size() > FEW_SHARED;
    }

    /** All that a goal may share with a purpose. */
    private List<Share> shares(Purpose purpose) {
        List<Optional<Activity>> activities = new ArrayList<>();
        activities.add(Optional.empty());
        activities.add(Optional.of(purpose.activity()));
        plan.activities().find(purpose.activity().id()).map(own -> own.like().activity()).map(Optional::of)
            .ifPresent(activities::add);
        return shares(activities, subsets(purpose.toward()), subsets(purpose.in()));
    }

    /** What has to be added up and taken away for a goal: those with an even number of interests and communities. */
    private List<Share> shares(Goal goal) {
        List<Optional<Activity>> activities = goal.activities().isEmpty() ? List.of(Optional.empty())
                : goal.activities().stream().filter(wanted -> !isCountedAlready(wanted, goal)).map(Optional::of)
                    .toList();
        return shares(activities, stated(goal.toward()), stated(goal.in()));
    }

    /** Whether a goal wants an activity of the plan's own, and the one that it is like, too. */
    private boolean isCountedAlready(Activity wanted, Goal goal) {
        return plan.activities().find(wanted.id()).map(OwnActivity::like)
            .filter(like -> goal.activities().contains(like.activity())).isPresent();
    }

    private static List<Set<String>> stated(List<String> ids) {
        return ids.isEmpty() ? subsets(ids) : subsets(ids).stream().filter(subset -> !subset.isEmpty()).toList();
    }

    private static List<Share> shares(List<Optional<Activity>> activities, List<Set<String>> toward,
            List<Set<String>> in) {
        List<Share> shares = new ArrayList<>(activities.size() * toward.size() * in.size());
        for (Optional<Activity> activity : activities) {
            for (Set<String> interests : toward) {
                in.forEach(communities -> shares.add(new Share(activity, interests, communities)));
            }
        }
        return shares;
    }

    private static List<Set<String>> subsets(List<String> ids) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String id : ids) {
            for (int i = subsets.size() - 1; i >= 0; i--) {
                Set<String> more = new HashSet<>(subsets.get(i));
                more.add(id);
                subsets.add(Set.copyOf(more));
            }
        }
        return subsets;
    }

    @Override
    public int count(Goal goal, Window stretch) {
        int count = count(bound.get(goal.id()), stretch);
        for (Map.Entry<Purpose, Once<Falls>> purpose : compared(goal).entrySet()) {
            count += purpose.getKey().suits(goal, plan) ? count(purpose.getValue(), stretch) : 0;
        }
        if (isIndexed(goal)) {
            for (Share share : shares(goal)) {
                int some = count(shared.get(share), stretch);
                count += isTakenAway(share.toward()) == isTakenAway(share.in()) ? some : -some;
            }
        }
        return count;
    }

    /** Whether what serves a goal may stand in the index. */
    private boolean isIndexed(Goal goal) {
        return !shared.isEmpty() && !isCrowded(goal.toward(), goal.in());
    }

    private static int count(@Nullable Once<Falls> falls, Window stretch) {
        return falls == null ? 0 : falls.get().count(stretch);
    }

    private static boolean isTakenAway(Set<String> ids) {
        return !ids.isEmpty() && ids.size() % 2 == 0;
    }

    private Map<Purpose, Once<Falls>> compared(Goal goal) {
        return isCrowded(goal.toward(), goal.in()) ? free : crowded;
    }

    @Override
    public boolean has(Goal goal) {
        return bound.containsKey(goal.id())
                || (isIndexed(goal) && shares(goal).stream().anyMatch(shared::containsKey))
                || anySuits(compared(goal).keySet(), goal);
    }

    private boolean anySuits(Set<Purpose> purposes, Goal goal) {
        for (Purpose purpose : purposes) {
            if (purpose.suits(goal, plan)) {
                return true;
            }
        }
        return false;
    }
}
