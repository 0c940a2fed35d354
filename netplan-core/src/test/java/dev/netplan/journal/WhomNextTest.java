package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.Interest;
import dev.netplan.model.KeepInTouch;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhomNextTest {

    private static List<String> ranked(Contact... contacts) {
        ById<Interest> interests = ById.of(Interest.builder().id("frontend").role("Developer").build(),
                Interest.builder().id("product").role("Manager").build());
        return journal("03-01", plan().interests(interests).contacts(ById.of(contacts)).build()).whomNext().stream()
            .map(KeepingInTouch::contact).toList();
    }

    private static Contact.Builder every(String id, Cadence cadence, String last) {
        return person(id).keepInTouch(KeepInTouch.every(cadence)).lastContact(day(last));
    }

    @Test
    void days_overdue_weigh_by_the_cadence() {
        Contact tenOfAHundred = every("rare", Cadence.days(100), "01-01").notBefore(day("02-19")).build();
        Contact fiveOfTen = every("often", Cadence.days(10), "02-14").build();

        assertThat(ranked(tenOfAHundred, fiveOfTen)).containsExactly("often", "rare");
    }

    @Test
    void a_month_weighs_thirty_days_and_a_year_365() {
        Contact month = every("month", Cadence.months(1), "01-25").build(); // due 25 February: 4 days of 30
        Contact days = every("days", Cadence.days(29), "01-27").build(); // due 25 February: 4 days of 29
        Contact year = every("year", Cadence.years(1), "01-01").notBefore(day("01-12")).build(); // not due for long

        assertThat(ranked(year, month, days)).containsExactly("days", "month", "year");
    }

    @Test
    void those_not_due_yet_come_last_the_nearest_first() {
        Contact later = every("later", Cadence.weeks(2), "02-28").build();
        Contact nearer = every("nearer", Cadence.weeks(2), "02-20").build();
        Contact today = every("today", Cadence.weeks(2), "02-15").build();

        assertThat(ranked(later, nearer, today)).containsExactly("today", "nearer", "later");
    }

    @Test
    void equally_late_the_one_with_more_of_the_plans_interests_comes_first() {
        Contact none = every("a", Cadence.weeks(2), "02-01").addToward("cooking", "sailing", "chess").build();
        Contact two = every("c", Cadence.weeks(2), "02-01").addToward("product", "frontend").build();
        Contact one = every("d", Cadence.weeks(2), "02-01").addToward("frontend", "chess").build();

        assertThat(ranked(none, one, two)).containsExactly("c", "d", "a");
    }

    @Test
    void then_they_come_by_name_and_then_by_id() {
        Contact zoe = every("a", Cadence.weeks(2), "02-01").name("Zoe").build();
        Contact amy = every("z", Cadence.weeks(2), "02-01").name("Amy").build();
        Contact otherAmy = every("y", Cadence.weeks(2), "02-01").name("Amy").build();

        assertThat(ranked(zoe, amy, otherAmy)).containsExactly("y", "z", "a");
    }
}
