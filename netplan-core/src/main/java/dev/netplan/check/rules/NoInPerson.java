package dev.netplan.check.rules;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.util.BitSet;
import java.util.List;

/** No meeting in person is planned for long. */
final class NoInPerson extends StandardRule {

    private static final int MOST = 6;

    NoInPerson() {
        super("no-in-person", Severity.NOTE,
                "more than 6 weeks in a row, not all of them past, without an event in person or an `attend` routine",
                "People remember whom they have met; a room full of them is worth many messages.",
                "The lesson, step 4: network in person.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        PlanCalendar calendar = plan.calendar();
        BitSet inPerson = BusyDays.none(plan).withEvents(event -> !event.online().orElse(false))
            .withRoutines(activity -> plan.plan().counts(activity, StandardActivity.ATTEND)).weeks();
        return each(WeekRun.from(0, calendar, week -> !inPerson.get(week)),
                run -> run.length() > MOST && run.last() >= WeekRun.present(plan),
                run -> finding(PlanPath.ROOT,
                        run.words(calendar) + " no event in person and no `attend` routine falls; expected one in "
                                + MOST
                                + " weeks.",
                        "Find one meetup nearby and put it under `events`, or add a routine: `meetup: { do: attend, every: month }`."));
    }

}
