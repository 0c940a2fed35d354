package dev.netplan.agenda;

import dev.netplan.journal.Journal;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The milestones and deadlines of goals. They have the state of their goal. */
final class GoalItems {

    private GoalItems() {}

    /** Tells all milestones and deadlines of a plan. */
    static void of(Journal journal, Consumer<Item> items) {
        for (Goal goal : journal.plan().goals()) {
            LocalDate last = journal.calendar().windowOf(goal).last();
            Item.State state = journal.tally(goal).done() >= goal.times() ? Item.State.DONE
                    : journal.asOf().isAfter(last) ? Item.State.MISSED : Item.State.OPEN;
            PlanPath path = PlanPath.of("goals", goal.id());
            Item deadline = new Item(last, Optional.empty(), journal.plan().zone(), Item.Kind.DEADLINE,
                    Optional.of(goal.id()), Titles.of(goal), 0, List.of(), state, false, path);
            items.accept(deadline);
            for (int i = 0; i < goal.milestones().size(); i++) {
                items.accept(milestone(deadline, goal.milestones().get(i), path.key("milestones").item(i)));
            }
        }
    }

    private static Item milestone(Item deadline, Milestone milestone, PlanPath path) {
        return new Item(milestone.by(), Optional.empty(), deadline.zone(), Item.Kind.MILESTONE, deadline.id(),
                deadline.title(), 0, List.of(), deadline.state(), false, path);
    }
}
