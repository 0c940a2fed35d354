package dev.netplan.check;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.model.Plan;
import java.time.LocalDate;

/**
 * A plan as it stands at a date, with the views that rules share, each computed once. Safe to share between threads.
 */
public final class PlanAt {

    private final Plan plan;
    private final LocalDate asOf;
    private final TextFacts text;
    private final PlanCalendar calendar;

    private PlanAt(Plan plan, LocalDate asOf, TextFacts text) {
        this.plan = plan;
        this.asOf = asOf;
        this.text = text;
        this.calendar = PlanCalendar.of(plan);
    }

    /** A plan at a date in its zone. */
    public static PlanAt of(Plan plan, LocalDate asOf) {
        return new PlanAt(plan, asOf, TextFacts.NONE);
    }

    /** A plan that was read from a text, at a date in its zone. */
    public static PlanAt of(Plan plan, LocalDate asOf, TextFacts text) {
        return new PlanAt(plan, asOf, text);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The date. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What only its text can tell. */
    public TextFacts text() {
        return text;
    }

    /** Its days and weeks. */
    public PlanCalendar calendar() {
        return calendar;
    }
}
