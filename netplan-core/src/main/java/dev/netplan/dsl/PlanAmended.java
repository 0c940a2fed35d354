package dev.netplan.dsl;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A plan that is there already. What was said of it first may be said anew. */
public sealed interface PlanAmended extends PlanTold permits PlanSaid {

    /** {@code amend(plan).title("From bootcamp to staff")} */
    PlanAmended title(String title);

    /** {@code amend(plan).starting(date(2026, 2, 2))} */
    PlanAmended starting(LocalDate firstDay);

    /** {@code amend(plan).forMonths(9)}: 24 at most. */
    PlanAmended forMonths(int months);

    /** {@code amend(plan).ending(date(2026, 9, 30))}: inclusive. */
    PlanAmended ending(LocalDate lastDay);

    /** {@code amend(plan).in("Europe/Paris")}: the zone of its days and times. */
    PlanAmended in(String zone);

    /** {@code amend(plan).owner(person("Ada Okafor"))} */
    PlanAmended owner(OwnerTold owner);

    /** {@code amend(plan).owner(ada -> ada.weeklyTime(hours(5)))} */
    PlanAmended owner(UnaryOperator<OwnerTold> words);

    /** {@code amend(plan).defaults(usually -> usually.nudges(3))} */
    PlanAmended defaults(UnaryOperator<DefaultsTold> words);

    /** {@code amend(plan).without("goals.meetups")}: an element. */
    PlanAmended without(String path);
}
