package dev.netplan.check;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/**
 * One thing to look for in a plan. A rule is pure: the same plan at the same date gives the same findings, in an order
 * of its own choice. Applications bring rules of their own, in code or as services.
 */
public interface Rule {

    /** Its name in findings, in {@code rules} and in {@code accept}, always the same: {@code goal-without-interest}. */
    String id();

    /** How much its findings matter where the plan does not say otherwise. */
    Severity severity();

    /** What it finds, in one sentence. */
    String finds();

    /** Why that matters to the person whose plan it is. */
    String why();

    /** Where the advice comes from: a step of the lesson, a study, common practice. */
    String source();

    /**
     * Whether it looks at references and dates only, and so says something useful about a plan that has errors. Other
     * rules run where there is none.
     */
    default boolean isReferenceRule() {
        return false;
    }

    /**
     * Whether it looks at the days of the plan, and so has nothing to say where the plan's own keys do not tell them.
     */
    default boolean needsDays() {
        return false;
    }

    /** What it finds in a plan at a date; an empty list where that is nothing. */
    List<Finding> check(PlanAt plan);

    /** A finding of this rule at a path. */
    default Finding finding(PlanPath path, String message, String hint) {
        return Finding.of(id(), severity(), path, message, hint);
    }
}
