package dev.netplan.journal;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out which actions are done. */
final class Actions {

    private final LocalDate asOf;
    private final PlanCalendar calendar;
    private final Facts facts;
    private final Set<String> named = new HashSet<>();
    private final Map<Deed, List<Fact>> deeds = new HashMap<>();

    /** What is to be done, and with whom. */
    private record Deed(Activity activity, Set<String> people) {

        static Deed of(Action action) {
            return new Deed(action.activity(), Set.copyOf(action.people()));
        }
    }

    private Actions(LocalDate asOf, PlanCalendar calendar, Facts facts) {
        this.asOf = asOf;
        this.calendar = calendar;
        this.facts = facts;
        facts.all().forEach(fact -> fact.entry().action().ifPresent(named::add));
    }

    /** How it stands with each action, in the plan's order. */
    static List<ActionState> of(Plan plan, LocalDate asOf, PlanCalendar calendar, Facts facts) {
        if (plan.actions().isEmpty()) {
            return List.of();
        }
        Actions actions = new Actions(asOf, calendar, facts);
        List<ActionState> states = new ArrayList<>(plan.actions().size());
        plan.actions().forEach(action -> states.add(actions.asItStands(action)));
        return Collections.unmodifiableList(states);
    }

    private ActionState asItStands(Action action) {
        LocalDate by = calendar.dueDayOf(action);
        if (named.contains(action.id()) || isDoneWithAll(action)) {
            return new ActionState(action.id(), by, ActionState.State.DONE);
        }
        return new ActionState(action.id(), by, asOf.isAfter(by) ? ActionState.State.OVERDUE : ActionState.State.OPEN);
    }

    /** Whether an entry says that it was done with everybody whom it names; who names nobody is not ticked off so. */
    private boolean isDoneWithAll(Action action) {
        if (action.people().isEmpty()) {
            return false;
        }
        Window days = new Window(calendar.firstDayOf(action), asOf);
        return !Facts.within(days, deeds.computeIfAbsent(Deed.of(action), this::done)).isEmpty();
    }

    /** The facts in which something was done with all of some people. */
    private List<Fact> done(Deed deed) {
        Iterator<String> people = deed.people().iterator();
        List<Fact> fewest = facts.with(people.next()).of(deed.activity());
        if (!people.hasNext()) {
            return fewest;
        }
        while (people.hasNext()) {
            List<Fact> others = facts.with(people.next()).of(deed.activity());
            fewest = others.size() < fewest.size() ? others : fewest;
        }
        List<Fact> withAll = new ArrayList<>();
        for (Fact fact : fewest) {
            if (new HashSet<>(fact.entry().everybody()).containsAll(deed.people())) {
                withAll.add(fact);
            }
        }
        return withAll;
    }
}
