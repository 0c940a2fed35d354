package dev.netplan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.Journal;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PrepLawsTest {

    @Property(tries = 100)
    void everybody_can_be_prepared_for(@ForAll Plan plan, @ForAll @IntRange(min = -10, max = 220) int day) {
        Talk talk = talk(plan, day);

        for (Contact contact : plan.contacts()) {
            PersonPrep prep = talk.with(contact.id()).orElseThrow();

            assertThat(prep).isEqualTo(talk(plan, day).with(contact.id()).orElseThrow());
            assertThat(prep.contact()).isEqualTo(contact);
            assertThat(prep.questions()).hasSizeBetween(3, Questions.MOST).doesNotHaveDuplicates();
            assertThat(prep.timeBox().questions()).isGreaterThanOrEqualTo(prep.timeBox().opening());
            assertThat(prep.lately()).allMatch(fact -> fact.entry().everybody().contains(contact.id()))
                .hasSizeLessThanOrEqualTo(3);
            assertThat(prep.offers()).hasSizeGreaterThanOrEqualTo(plan.owner().superpowers().size() == 0 ? 0 : 1)
                .allMatch(offer -> offer.through().filter(contact::equals).isEmpty());
        }
    }

    @Property(tries = 100)
    void every_event_can_be_prepared_for(@ForAll Plan plan, @ForAll @IntRange(min = -10, max = 220) int day) {
        Talk talk = talk(plan, day);

        for (Event event : plan.events()) {
            EventPrep prep = talk.at(event.id()).orElseThrow();

            assertThat(prep).isEqualTo(talk(plan, day).at(event.id()).orElseThrow());
            assertThat(prep.meet()).isPositive();
            assertThat(prep.each()).isPositive();
            assertThat(prep.guests()).extracting(Guest::contact).doesNotHaveDuplicates();
            assertThat(prep.guests().stream().filter(guest -> guest.reason() == Guest.Reason.NAMED)
                .map(guest -> guest.contact().id())).containsExactlyInAnyOrderElementsOf(event.people());
            assertThat(prep.questions()).hasSizeBetween(3, Questions.MOST).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 50)
    void the_order_in_which_contacts_stand_changes_no_guest(@ForAll Plan plan) {
        List<Contact> turned = new ArrayList<>(plan.contacts().asList());
        Collections.reverse(turned);

        for (Event event : plan.events()) {
            assertThat(talk(plan.withContacts(ById.copyOf(turned)), 50).at(event.id()).orElseThrow().guests())
                .isEqualTo(talk(plan, 50).at(event.id()).orElseThrow().guests());
        }
    }

    private static Talk talk(Plan plan, int day) {
        return Talk.of(Journal.of(plan, plan.start().plusDays(day)));
    }
}
