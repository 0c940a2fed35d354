package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Item;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Commitment;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An item of the agenda as people read it: {@code message, with Bob Ray: send my CV}. Its title is for programs, and
 * says of some kinds whom or what they are about, but not what to do.
 *
 * @param what what to do
 * @param people with whom, by name, as far as that does not say so
 * @param more what else there is to know
 */
public record ItemText(String what, List<String> people, Optional<String> more) {

    /** What to read of an item of the plan of a journal. */
    public static ItemText of(Item item, Journal journal) {
        return switch (item.kind()) {
            case INTRODUCTION -> new ItemText(askAgain(item, journal), List.of(), Optional.empty());
            case COMMITMENT -> commitment(item, journal.plan());
            case MILESTONE, DEADLINE -> new ItemText(item.title(), List.of(), Optional.of(target(item,
                    journal.plan().goals().find(item.id().orElseThrow()).orElseThrow())));
            default -> new ItemText(item.title(), others(item.title(), item, journal.plan()), Optional.empty());
        };
    }

    /** All of it, in a line. */
    String line() {
        return what + (people.isEmpty() ? "" : ", with " + String.join(", ", people))
                + more.map(text -> ": " + text).orElse("");
    }

    /** The step is not to introduce them: somebody was asked, and has not answered. */
    private static String askAgain(Item item, Journal journal) {
        String id = item.id().orElseThrow();
        Plan plan = journal.plan();
        List<String> waiting = journal.introductions().stream().filter(state -> state.introduction().equals(id))
            .map(IntroductionState::unanswered).flatMap(unanswered -> unanswered.keySet().stream()).toList();
        List<String> others = plan.introductions().find(id).map(Introduction::between).orElseThrow().stream()
            .filter(person -> !waiting.contains(person)).toList();
        return "ask " + named(waiting, plan) + " again about an introduction to "
                + (others.isEmpty() ? "each other" : named(others, plan));
    }

    private static String named(List<String> people, Plan plan) {
        return people.stream().map(id -> Names.of(id, plan)).collect(Collectors.joining(" and "));
    }

    private static ItemText commitment(Item item, Plan plan) {
        Commitment promised = plan.journal().get(position(item, 1)).next().orElseThrow();
        String what = promised.activity().id();
        return new ItemText(what, others(what, item, plan), promised.note());
    }

    /** A milestone is met with fewer than its goal. */
    private static String target(Item item, Goal goal) {
        return (item.kind() == Item.Kind.MILESTONE
                ? goal.milestones().get(position(item, 3)).times() + " of " + goal.times() : goal.times())
                + " by this day";
    }

    /** Which of a list the item comes from, as its path says at a step. */
    private static int position(Item item, int step) {
        return (Integer) item.path().steps().get(step);
    }

    private static List<String> others(String what, Item item, Plan plan) {
        return item.people().stream().map(id -> Names.of(id, plan)).filter(name -> !what.contains(name)).toList();
    }
}
