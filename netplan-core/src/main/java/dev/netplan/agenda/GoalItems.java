package dev.netplan.agenda;

import dev.netplan.journal.Journal;
import dev.netplan.model.Goal;
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
            LocalDate deadline = journal.calendar().windowOf(goal).last();
            Item.State state = journal.tally(goal).done() >= goal.times() ? Item.State.DONE
                    : journal.asOf().isAfter(deadline) ? Item.State.MISSED : Item.State.OPEN;
            PlanPath path = PlanPath.of("goals", goal.id());
            items.accept(item(Item.Kind.DEADLINE, deadline, goal, state, path, journal));
            for (int i = 0; i < goal.milestones().size(); i++) {
                items.accept(item(Item.Kind.MILESTONE, goal.milestones().get(i).by(), goal, state,
                        path.key("milestones").item(i), journal));
            }
        }
    }

    private static Item item(Item.Kind kind, LocalDate day, Goal goal, Item.State state, PlanPath path,
            Journal journal) {
        return new Item(day, Optional.empty(), journal.plan().zone(), kind, Optional.of(goal.id()), Titles.of(goal), 0,
                List.of(), state, false, path);
    }
}
