package dev.netplan.model;

import dev.netplan.format.FormatRule;
import dev.netplan.format.InvalidValue.Invariants;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The double opt-in: both are asked, both agree, and only then are they introduced. */
final class Consent {

    private static final FormatRule RULE = FormatRule.INTRODUCTION_WITHOUT_CONSENT;

    private Consent() {}

    static Invariants check(Introduction introduction, Invariants invariants) {
        List<String> between = introduction.between();
        boolean two = between.isEmpty() || (between.size() == 2 && new HashSet<>(between).size() == 2);
        // of none at all the shape says that they are missing
        invariants.holds(two, FormatRule.BAD_VALUE, "between",
                () -> "`between` is " + between + "; expected two different contacts.");
        amongTheTwo("asked", introduction.asked(), between, invariants);
        amongTheTwo("agreed", introduction.agreed(), between, invariants);
        amongTheTwo("declined", introduction.declined(), between, invariants);
        introduction.agreed().forEach((person, agreed) -> afterBeingAsked("agreed", person, agreed,
                Optional.ofNullable(introduction.asked().get(person)), true, invariants));
        introduction.declined().forEach((person, declined) -> afterBeingAsked("declined", person, declined,
                Optional.ofNullable(introduction.asked().get(person)), false, invariants));
        introduction.introduced().ifPresent(introduced -> allAgreed(introduction, introduced, invariants));
        return invariants;
    }

    private static void amongTheTwo(String key, Map<String, LocalDate> dates, List<String> between,
            Invariants invariants) {
        dates.keySet().forEach(person -> invariants.holds(between.contains(person), RULE, key + "." + person,
                () -> "`" + key + "` names `" + person + "`; expected one of the two in `between`."));
    }

    private static void afterBeingAsked(String key, String person, LocalDate date, Optional<LocalDate> asked,
            boolean mustBeAsked, Invariants invariants) {
        String path = key + "." + person;
        invariants.holds(asked.isPresent() || !mustBeAsked, RULE, path, () -> "`" + key + "` says that `" + person
                + "` did so on " + date + "; expected a date for `" + person + "` in `asked` first.");
        asked.ifPresent(day -> invariants.holds(Ends.inOrder(day, date), RULE, path, () -> "`" + path + "` is " + date
                + ", before being asked on " + day + "; expected that day or a later one."));
    }

    private static void allAgreed(Introduction introduction, LocalDate introduced, Invariants invariants) {
        boolean declined = !introduction.declined().isEmpty();
        invariants.holds(!declined, RULE, "introduced", () -> "`introduced` is " + introduced
                + ", though one has declined; expected no introduction.");
        for (String person : introduction.between()) {
            Optional<LocalDate> agreed = Optional.ofNullable(introduction.agreed().get(person));
            if (agreed.isEmpty() && !declined) {
                invariants.holds(false, RULE, "introduced",
                        () -> "`introduced` is " + introduced + ", though `" + person
                                + "` has not agreed; expected a date for `" + person + "` in `agreed` first.");
            }
            agreed.ifPresent(day -> invariants.holds(Ends.inOrder(day, introduced), RULE, "introduced",
                    () -> "`introduced` is " + introduced + ", before `" + person + "` agreed on " + day
                            + "; expected that day or a later one."));
        }
    }
}
