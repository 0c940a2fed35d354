package dev.netplan.journal;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
        return plan.actions().asList().stream().map(actions::asItStands).toList();
    }

    private ActionState asItStands(Action action) {
        LocalDate by = calendar.dueDayOf(action);
        if (named.contains(action.id()) || isDoneWithAll(action)) {
            return new ActionState(action.id(), by, ActionState.State.DONE);
        }
        return new ActionState(action.id(), by, asOf.isAfter(by) ? ActionState.State.OVERDUE : ActionState.State.OPEN);
    }

    private boolean isDoneWithAll(Action action) {
        Window days = new Window(calendar.firstDayOf(action), asOf);
        return !Facts.within(days, deeds.computeIfAbsent(Deed.of(action), this::done)).isEmpty();
    }

    /** The facts in which something was done with all of some people; none where nobody is named. */
    private List<Fact> done(Deed deed) {
        return deed.people().stream().map(facts::with).map(dealings -> dealings.of(deed.activity()))
            .min(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
            .filter(fact -> new HashSet<>(fact.entry().everybody()).containsAll(deed.people())).toList();
    }
}
