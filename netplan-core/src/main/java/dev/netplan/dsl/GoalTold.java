package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Milestone;
import dev.netplan.model.Who;
import java.time.LocalDate;

/** Something to reach by a date. */
public sealed interface GoalTold permits GoalCounted {

    /** {@code attend(6, events()).name("Six meetups")} */
    GoalTold name(String name);

    /** {@code attend(6, events()).toward("frontend")}: the interests that it serves. */
    GoalTold toward(String... interests);

    /** {@code conduct(8, coffeeChats()).with("grace", "kai")}: the contacts with whom it counts. */
    GoalTold with(String... contacts);

    /** {@code conduct(8, coffeeChats()).withRole("Staff Engineer")} */
    GoalTold withRole(String role);

    /** {@code conduct(8, coffeeChats()).withOrg("Acme")} */
    GoalTold withOrg(String org);

    /** {@code conduct(8, coffeeChats()).withLevel("Senior SWE")} */
    GoalTold withLevel(String level);

    /** {@code conduct(8, coffeeChats()).withTag("target")} */
    GoalTold withTag(String tag);

    /** {@code conduct(8, coffeeChats()).with(people)}: a choice with {@code x-} keys, say. */
    GoalTold with(Who people);

    /** {@code attend(6, events()).in("sf-frontend")}: the communities in which it counts. */
    GoalTold in(String... communities);

    /** {@code attend(6, events()).phase("observe")}: lends the goal its days. */
    GoalTold phase(String phase);

    /** {@code attend(6, events()).from(date(2026, 2, 1))} */
    GoalTold from(LocalDate firstDay);

    /** {@code attend(6, events()).by(date(2026, 6, 30))}: inclusive. */
    GoalTold by(LocalDate deadline);

    /** {@code attend(6, events()).why("to find the rooms worth being in")} */
    GoalTold why(String reason);

    /** {@code attend(6, events()).milestone(date(2026, 3, 31), 3)}: so many by that day. */
    GoalTold milestone(LocalDate by, int times);

    /** {@code attend(6, events()).milestone(milestone)}: one with {@code x-} keys, say. */
    GoalTold milestone(Milestone milestone);

    /** {@code attend(6, events()).extension("x-crm-id", "4711")} */
    default GoalTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code attend(6, events()).extension("x-crm", value)}: a list or a map. */
    GoalTold extension(String key, Extension value);
}
