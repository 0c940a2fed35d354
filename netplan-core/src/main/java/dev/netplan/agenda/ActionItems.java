package dev.netplan.agenda;

import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Action;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The actions of a plan. */
final class ActionItems {

    private ActionItems() {}

    /**
     * Tells the open actions: on the day by which they are to be done, the overdue ones on the date of the question.
     */
    static void pending(Journal journal, Consumer<Item> items) {
        for (ActionState action : journal.actions()) {
            if (!action.isDone()) {
                boolean overdue = action.by().isBefore(journal.asOf());
                items.accept(item(action, overdue ? journal.asOf() : action.by(), Item.State.OPEN, overdue, journal));
            }
        }
    }

    /** Tells all actions, each on the day by which it is to be done. */
    static void planned(Journal journal, Consumer<Item> items) {
        for (ActionState action : journal.actions()) {
            items.accept(item(action, action.by(), action.isDone() ? Item.State.DONE : Item.State.OPEN,
                    !action.isDone() && action.by().isBefore(journal.asOf()), journal));
        }
    }

    private static Item item(ActionState known, LocalDate day, Item.State state, boolean overdue, Journal journal) {
        Action action = journal.plan().actions().find(known.action()).orElseThrow();
        return new Item(day, Optional.empty(), journal.plan().zone(), Item.Kind.ACTION, Optional.of(action.id()),
                Titles.of(action.name(), action.activity(), action.id()),
                Schedule.minutesOf(action, journal.plan()), action.people(), state, overdue,
                PlanPath.of("actions", action.id()));
    }
}
