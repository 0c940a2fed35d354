package dev.netplan.dsl;

import dev.netplan.format.Identified;
import dev.netplan.model.Action;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Phase;
import dev.netplan.model.Routine;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One of the kinds of elements that stand in sections: how more is said of one, and where it goes.
 *
 * @param section its section of a plan in the making
 * @param id how its builder takes an id
 * @param begin the step from which one that is there goes on
 * @param end what was said up to a step
 */
record Kind<T extends Identified, B, S>(Function<PlanDraft, Elements<T>> section, BiConsumer<B, String> id,
        Function<T, S> begin, Function<S, Telling<T, B>> end) {

    static final Kind<OwnActivity, OwnActivity.Builder, OwnActivityTold> ACTIVITY =
            new Kind<>(plan -> plan.activities, OwnActivity.Builder::id, OwnActivitySaid::of,
                    told -> ((OwnActivitySaid) told).told());
    static final Kind<Phase, Phase.Builder, PhaseTold> PHASE =
            new Kind<>(plan -> plan.phases, Phase.Builder::id, PhaseSaid::of, told -> ((PhaseSaid) told).told());
    static final Kind<Interest, Interest.Builder, InterestTold> INTEREST =
            new Kind<>(plan -> plan.interests, Interest.Builder::id, InterestSaid::of,
                    told -> ((InterestSaid) told).told());
    static final Kind<Goal, Goal.Builder, GoalTold> GOAL =
            new Kind<>(plan -> plan.goals, Goal.Builder::id, GoalSaid::of, told -> ((GoalSaid) told).told());
    static final Kind<Routine, Routine.Builder, RoutineTold> ROUTINE =
            new Kind<>(plan -> plan.routines, Routine.Builder::id, RoutineSaid::of,
                    told -> ((RoutineSaid) told).told());
    static final Kind<Action, Action.Builder, ActionTold> ACTION =
            new Kind<>(plan -> plan.actions, Action.Builder::id, DeedSaid::of, told -> ((DeedSaid) told).action());
    static final Kind<Organization, Organization.Builder, OrganizationTold> ORGANIZATION =
            new Kind<>(plan -> plan.organizations, Organization.Builder::id, OrganizationSaid::of,
                    told -> ((OrganizationSaid) told).told());
    static final Kind<Community, Community.Builder, CommunityTold> COMMUNITY =
            new Kind<>(plan -> plan.communities, Community.Builder::id, CommunitySaid::of,
                    told -> ((CommunitySaid) told).told());
    static final Kind<Event, Event.Builder, EventTold> EVENT =
            new Kind<>(plan -> plan.events, Event.Builder::id, EventSaid::of, told -> ((EventSaid) told).told());
    static final Kind<Contact, Contact.Builder, ContactTold> CONTACT =
            new Kind<>(plan -> plan.contacts, Contact.Builder::id, PersonSaid::of, told -> ((PersonSaid) told).whole());
    static final Kind<Introduction, Introduction.Builder, IntroductionTold> INTRODUCTION =
            new Kind<>(plan -> plan.introductions, Introduction.Builder::id, IntroductionSaid::of,
                    told -> ((IntroductionSaid) told).told());

    /** A plan hears of an element under an id. */
    Consumer<Draft<PlanDraft>> told(String elementId, S step) {
        Telling<T, B> whole = end.apply(step).and(elementId, id);
        return plan -> section.apply(plan.builder()).add(plan, elementId, whole);
    }

    /** A plan takes an element as it is. */
    Consumer<Draft<PlanDraft>> given(T element) {
        return told(element.id(), begin.apply(element));
    }

    /** A plan hears more of an element. */
    Consumer<Draft<PlanDraft>> amended(String elementId, UnaryOperator<S> words) {
        Objects.requireNonNull(words);
        return plan -> section.apply(plan.builder()).amend(plan, elementId,
                element -> end.apply(words.apply(begin.apply(element))));
    }
}
