package dev.netplan.check.rules;

import dev.netplan.check.PlanAt;
import dev.netplan.model.Cadence;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Words that several rules use. */
final class Phrases {

    private static final int MOST = 3;

    private Phrases() {}

    /** A cadence as a length of time: {@code 1 week}, {@code 6 weeks}. */
    static String length(Cadence cadence) {
        return cadence.count() == 1 ? "1 " + cadence : cadence.toString();
    }

    /** A length of time to the minute: {@code 1h30m}. */
    static String length(Duration length) {
        String hours = length.toHours() > 0 ? length.toHours() + "h" : "";
        return hours + (length.toMinutesPart() > 0 || hours.isEmpty() ? length.toMinutesPart() + "m" : "");
    }

    /** Whether no day is left in which something could be planned. */
    static boolean isOver(PlanAt plan) {
        return plan.asOf().isAfter(plan.calendar().days().last());
    }

    /** What to plan, as a sentence: once the plan is over, it is for the next one. */
    static String planning(PlanAt plan, String what) {
        return isOver(plan) ? "In the next plan, " + what : Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    /** How often: {@code once}, {@code 3 times}. */
    static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    /** How many of something: {@code 1 whole week}, {@code 3 whole weeks}. */
    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Some people, in code: the first three, and how many more. */
    static String people(List<String> ids) {
        String first = ids.stream().limit(MOST).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return ids.size() > MOST ? first + " and " + (ids.size() - MOST) + " more" : first;
    }
}
