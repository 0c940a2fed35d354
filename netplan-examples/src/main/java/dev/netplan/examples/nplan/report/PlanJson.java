package dev.netplan.examples.nplan.report;

import dev.netplan.model.Plan;
import java.io.PrintStream;

/** A plan as JSON, with the keys and shapes of its YAML. */
public final class PlanJson {

    private PlanJson() {}

    /** Writes a plan. */
    public static void print(Plan plan, PrintStream out) {
        Json.print(out, plan.toTree());
    }
}
