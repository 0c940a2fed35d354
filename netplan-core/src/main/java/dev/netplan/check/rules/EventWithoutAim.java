package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** An event to come has no aim. */
final class EventWithoutAim extends StandardRule {

    EventWithoutAim() {
        super("event-without-aim", Severity.NOTE, "an event, not past, without `aim`",
                "Going with a clear goal makes it a lot easier to walk up to people.",
                "The lesson, step 4: meet three new people.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.plan().events(), event -> !event.cancelled() && event.aim().isEmpty()
                && !EventDays.last(event, plan.plan()).isBefore(plan.asOf()),
                event -> finding(PlanPath.of("events", event.id()),
                        "Event `" + event.id() + "` on " + event.starts().date() + " has no `aim`; expected one.",
                        "Say what to come home with, such as `aim: { meet: 3 }`."));
    }
}
