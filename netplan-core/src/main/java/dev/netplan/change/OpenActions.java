package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Id;
import dev.netplan.model.Action;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actions with which the next plan begins: those not done yet, and what is open between the owner and others. */
final class OpenActions {

    private final Plan plan;
    private final Standing standing;
    private final LocalDate start;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    OpenActions(Plan plan, Standing standing, LocalDate start) {
        this.plan = plan;
        this.standing = standing;
        this.start = start;
    }

    ById<Action> carriedOver(ById<Goal> goals) {
        for (Action action : plan.actions()) {
            if (!standing.isDone(action)) {
                actions.put(action.id(), action.withPhase(Optional.empty()).withBy(due(action.by()))
                    .withFirstDay(action.firstDay().filter(day -> !day.isBefore(start)))
                    .withServes(action.serves().filter(goals::has)));
            }
        }
        Set<Object> planned = new HashSet<>();
        actions.values().forEach(action -> planned.add(List.of(action.activity(), action.people())));
        Set<Standing.Open> known = new HashSet<>();
        for (Standing.Open open : standing.open()) {
            boolean isNew = planned.add(List.of(open.activity(), open.people()));
            // what was promised by a day is a promise of its own, whatever else is planned with the same people
            if (known.add(open) && (isNew || open.by().isPresent())) {
                add(open);
            }
        }
        return ById.copyOf(actions.values());
    }

    /** What is overdue is due at once. */
    private Optional<LocalDate> due(Optional<LocalDate> by) {
        return by.map(day -> day.isBefore(start) ? start : day);
    }

    private void add(Standing.Open open) {
        String wished = open.activity() + open.people().stream().findFirst().map(person -> "-" + person).orElse("");
        String id = Id.free(wished, actions::containsKey);
        actions.put(id, Action.builder().id(id).name(open.note()).activity(open.activity()).people(open.people())
            .by(due(open.by())).build());
    }
}
