package dev.netplan.dsl;

import dev.netplan.check.Finding;
import dev.netplan.format.Extension;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A plan of which the days and the owner are known. Everything else may follow, in any order. */
public sealed interface PlanTold extends PlanIntentions, PlanPeople permits PlanAmended {

    /** {@code .id("ada-2026")}: names the plan in calendars. */
    PlanTold id(String id);

    /** {@code .weekStarts(SUNDAY)} */
    PlanTold weekStarts(DayOfWeek day);

    /** {@code .pause(from(date(2026, 3, 16)).to(date(2026, 3, 22)).why("spring break"))} */
    PlanTold pause(PauseTold pause);

    /** {@code .defaults(usually().followUp(days(2)).keepInTouch(STRONG, everyWeeks(6)))} */
    PlanTold defaults(DefaultsTold defaults);

    /** {@code .activity("hackathon", like(attend()).lasting(hours(8)))}: one of the plan's own. */
    PlanTold activity(String id, OwnActivityTold activity);

    /** {@code .activity(activity)}: as it is, under its own id. */
    PlanTold activity(OwnActivity activity);

    /** {@code amend(plan).activity("hackathon", activity -> activity.lasting(hours(9)))}: says more of one there. */
    PlanTold activity(String id, UnaryOperator<OwnActivityTold> words);

    /** {@code .journal(on(2026, 1, 15).attended("react-night"), on(2026, 1, 16).followedUpWith("grace"))} */
    PlanTold journal(EntryTold... entries);

    /** {@code .journal(entry)}: as it is. */
    PlanTold journal(Entry entry);

    /** {@code .rule("no-in-person", OFF)}: how much the findings of a rule matter. */
    PlanTold rule(String rule, Severity severity);

    /** {@code .accept("idle-week", why("exams").until(date(2026, 3, 31)))} */
    PlanTold accept(String rule, AcceptanceTold reason);

    /** {@code .extension("x-crm-id", "4711")} */
    default PlanTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code .extension("x-crm", value)}: a list or a map. */
    PlanTold extension(String key, Extension value);

    /**
     * {@code .build()}: the plan.
     *
     * @throws dev.netplan.check.PlanException when something in it cannot be: a value, a reference, an order of dates;
     * it tells every such error
     */
    Plan build();

    /** {@code .check()}: all findings, on the last day of the journal, or the plan's first where that is later. */
    List<Finding> check();

    /** {@code .check(date(2026, 2, 1))}: all findings on that day. */
    List<Finding> check(LocalDate asOf);
}
