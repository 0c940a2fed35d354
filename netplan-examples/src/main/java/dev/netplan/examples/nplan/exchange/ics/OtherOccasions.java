package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.exchange.Uids;
import dev.netplan.model.Action;
import dev.netplan.model.Commitment;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done on a day and at no time: actions, words owed to people, birthdays, milestones and deadlines. */
final class OtherOccasions {

    private final Plan plan;
    private final Uids uids;
    private final CalendarWords words;
    private final Map<String, Integer> told = new HashMap<>();

    OtherOccasions(Plan plan, Uids uids, CalendarWords words) {
        this.plan = plan;
        this.uids = uids;
        this.words = words;
    }

    Occasion of(Item item) {
        String kind = item.kind().word();
        String id = item.id().orElse("");
        return switch (item.kind()) {
            case COMMITMENT -> commitment(item, entry(item));
            case NUDGE -> occasion(uid(kind, id, entry(item).on()), item, words.lines(item.people()));
            case BIRTHDAY -> occasion(uid(kind, id, item.date().getYear()), item, List.of());
            case MILESTONE -> milestone(item, goal(id));
            case DEADLINE -> occasion(uid(kind, id), item, List.of(goal(id).times() + " by this day"));
            case ACTION -> occasion(uid(kind, id), item,
                    plan.actions().find(id).flatMap(Action::why).stream().toList());
            case FOLLOW_UP, KEEP_IN_TOUCH, INTRODUCTION, ROUTINE, EVENT -> occasion(uid(kind, id), item,
                    words.lines(item.people()));
        };
    }

    private Occasion commitment(Item item, Entry entry) {
        Commitment promised = entry.next().orElseThrow();
        String kind = item.kind().word();
        String uid = uid(kind, item.id().orElse(""), entry.on());
        return Occasion.of(uid, kind, words.commitment(promised.activity(), item.people()), item.date(),
                promised.note().stream().toList());
    }

    private Occasion milestone(Item item, Goal goal) {
        Milestone milestone = goal.milestones().stream().filter(one -> one.by().equals(item.date())).findFirst()
            .orElseThrow();
        return occasion(uid(item.kind().word(), goal.id(), milestone.times()), item,
                List.of(milestone.times() + " of " + goal.times() + " by this day"));
    }

    private Occasion occasion(String uid, Item item, List<String> lines) {
        return Occasion.of(uid, item.kind().word(), words.title(item), item.date(), lines);
    }

    /** The id of these parts; a second one of the same parts has a number behind. */
    private String uid(Object... parts) {
        String uid = uids.of(parts);
        int number = told.merge(uid, 1, Integer::sum);
        return number == 1 ? uid : uids.of(Stream.concat(Stream.of(parts), Stream.of(number)).toArray());
    }

    private Goal goal(String id) {
        return plan.goals().find(id).orElseThrow();
    }

    /** The entry of the journal that an item comes from. */
    private Entry entry(Item item) {
        return Optional.of(item.path().steps().get(1)).filter(Integer.class::isInstance).map(Integer.class::cast)
            .map(plan.journal()::get).orElseThrow();
    }
}
