package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How requests fare, for each activity asked for and in all. */
final class Funnels {

    private final Plan plan;
    private final List<Funnel> byActivity;
    private final Funnel all;

    Funnels(Plan plan, List<Request> requests) {
        this.plan = plan;
        Map<Activity, List<Request>> groups = requests.stream().collect(Collectors.groupingBy(Request::hopingFor,
                () -> new TreeMap<>(Comparator.comparing(Activity::id)), Collectors.toList()));
        this.byActivity = groups.entrySet().stream().map(group -> funnel(Optional.of(group.getKey()), group.getValue()))
            .toList();
        this.all = funnel(Optional.empty(), requests);
    }

    private static Funnel funnel(Optional<Activity> hopingFor, List<Request> requests) {
        int answered = 0;
        int granted = 0;
        int waiting = 0;
        for (Request request : requests) {
            switch (request.state()) {
                case GRANTED -> {
                    granted++;
                    answered++;
                }
                case ANSWERED, DECLINED -> answered++;
                case WAITING -> waiting++;
                case LET_GO -> {
                }
            }
        }
        return new Funnel(hopingFor, requests.size(), answered, granted, waiting);
    }

    List<Funnel> byActivity() {
        return byActivity;
    }

    Funnel all() {
        return all;
    }

    /** As many more as are likely to bring what is missing, at the rate so far: one grant in two before the first. */
    OptionalLong requestsNeeded(Goal goal, int done) {
        if (goal.count() != Goal.Count.ENTRIES) {
            return OptionalLong.empty();
        }
        long asked = 0;
        long granted = 0;
        for (Funnel funnel : byActivity) {
            if (goal.activities().stream().anyMatch(wanted -> plan.counts(funnel.hopingFor().orElseThrow(), wanted))) {
                asked += funnel.asked();
                granted += funnel.granted();
            }
        }
        long missing = Math.max(0, goal.times() - done);
        return asked == 0 ? OptionalLong.empty()
                : OptionalLong.of(-Math.floorDiv(-missing * (asked + 2), granted + 1));
    }
}
