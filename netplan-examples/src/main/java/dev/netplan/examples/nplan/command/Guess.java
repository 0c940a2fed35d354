package dev.netplan.examples.nplan.command;

import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Action;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry most likely means to say as well: the event of the day, and the planned action that it ticks off. */
final class Guess {

    private final Plan plan;

    Guess(Plan plan) {
        this.plan = plan;
    }

    Entry completed(Entry entry) {
        Entry there = entry.at().isPresent() ? entry : entry.withAt(event(entry));
        return there.action().isPresent() ? there : there.withAction(action(there));
    }

    /** The only event on the day of one who attended. */
    private Optional<String> event(Entry entry) {
        boolean attended = plan.standard(entry.activity()).filter(StandardActivity.ATTEND::equals).isPresent();
        List<Event> that = plan.events().stream().filter(event -> !event.cancelled()
                && !entry.on().isBefore(event.starts().date())
                && !entry.on().isAfter(event.lastDay()))
            .toList();
        return attended && that.size() == 1 ? Optional.of(that.get(0).id()) : Optional.empty();
    }

    /** The only open action with that activity and no other people. */
    private Optional<String> action(Entry entry) {
        List<Action> fitting = plan.actions().stream().filter(action -> fits(entry, action)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Set<String> done = Journal.of(plan, entry.on()).actions().stream()
            .filter(action -> action.state() == ActionState.State.DONE).map(ActionState::action)
            .collect(Collectors.toSet());
        List<Action> open = fitting.stream().filter(action -> !done.contains(action.id())).toList();
        return open.size() == 1 ? Optional.of(open.get(0).id()) : Optional.empty();
    }

    private boolean fits(Entry entry, Action action) {
        boolean people = action.people().isEmpty() ? entry.everybody().isEmpty()
                : new HashSet<>(entry.everybody()).containsAll(action.people());
        return people && plan.counts(entry.activity(), action.activity());
    }
}
