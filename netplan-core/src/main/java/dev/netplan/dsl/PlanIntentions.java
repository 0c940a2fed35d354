package dev.netplan.dsl;

import dev.netplan.model.Action;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Phase;
import dev.netplan.model.Routine;
import java.util.function.UnaryOperator;

/** What a plan intends. */
public sealed interface PlanIntentions permits PlanTold {

    /** {@code .phase("observe", phase("Look around").from(first).to(last))} */
    PlanTold phase(String id, PhaseTold phase);

    /** {@code .phase(phase)}: as it is, under its own id. */
    PlanTold phase(Phase phase);

    /**
     * {@code amend(plan).phase("observe", phase -> phase.focus("rooms worth being in"))}: says more of one that is
     * there.
     */
    PlanTold phase(String id, UnaryOperator<PhaseTold> words);

    /** {@code .goal("meetups", attend(6, events()).toward("frontend"))} */
    PlanTold goal(String id, GoalTold goal);

    /** {@code .goal(goal)}: as it is, under its own id. */
    PlanTold goal(Goal goal);

    /** {@code amend(plan).goal("meetups", goal -> goal.by(date(2026, 6, 30)))}: says more of one that is there. */
    PlanTold goal(String id, UnaryOperator<GoalTold> words);

    /** {@code .routine("post", engage().everyWeek().on(TUESDAY, THURSDAY))} */
    PlanTold routine(String id, RoutineTold routine);

    /** {@code .routine(routine)}: as it is, under its own id. */
    PlanTold routine(Routine routine);

    /**
     * {@code amend(plan).routine("post", routine -> routine.until(date(2026, 5, 31)))}: says more of one that is there.
     */
    PlanTold routine(String id, UnaryOperator<RoutineTold> words);

    /** {@code .action("ask-kai", message().with("kai").by(date(2026, 2, 20)))} */
    PlanTold action(String id, ActionTold action);

    /** {@code .action(action)}: as it is, under its own id. */
    PlanTold action(Action action);

    /** {@code amend(plan).action("ask-kai", action -> action.lasting(minutes(20)))}: says more of one that is there. */
    PlanTold action(String id, UnaryOperator<ActionTold> words);

    /** {@code .event("react-night", event("React Night").starts(2026, 1, 15, 18, 30))} */
    PlanTold event(String id, EventTold event);

    /** {@code .event(event)}: as it is, under its own id. */
    PlanTold event(Event event);

    /** {@code amend(plan).event("react-night", event -> event.cancelled())}: says more of one that is there. */
    PlanTold event(String id, UnaryOperator<EventTold> words);
}
