package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A local time does not exist, or comes twice. */
final class ClockChange extends ReferenceRule {

    ClockChange() {
        super("clock-change", Severity.NOTE, "a local time that a daylight-saving change skips or doubles",
                "Others may come an hour earlier or later than you.",
                "How clocks are changed, and calendars with them.");
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        List<Finding> found = new ArrayList<>();
        for (Event event : plan.events()) {
            event.starts().time().filter(time -> !event.cancelled())
                .ifPresent(time -> check(event.starts().date().atTime(time), event.zone().orElse(plan.zone()),
                        PlanPath.of("events", event.id(), "starts"), found));
        }
        return found;
    }

    private void check(LocalDateTime time, ZoneId zone, PlanPath path, List<Finding> found) {
        int offsets = zone.getRules().getValidOffsets(time).size();
        if (offsets == 0) {
            found.add(finding(path, time + " does not exist in " + zone + ", where clocks go forward; expected "
                    + time.atZone(zone).toLocalDateTime() + ", or a time before.", "Ask when it really begins."));
        } else if (offsets > 1) {
            found.add(finding(path, time + " comes twice in " + zone
                    + ", where clocks go back; expected another time, since the first of the two is taken.",
                    "Ask when it really begins."));
        }
    }
}
