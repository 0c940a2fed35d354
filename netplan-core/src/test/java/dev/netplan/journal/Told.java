package dev.netplan.journal;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.List;

/** Plans, people and entries for the examples of this package, told briefly. All plans run from 5 January to 4 July. */
final class Told {

    /** An activity of the plan's own that is like a coffee chat. */
    static final OwnActivity WALK = OwnActivity.builder().id("walk").like(StandardActivity.COFFEE_CHAT).build();
    /** An activity of the plan's own that is like a message. */
    static final OwnActivity POSTCARD = OwnActivity.builder().id("postcard").like(StandardActivity.MESSAGE).build();

    private Told() {}

    static LocalDate day(String date) {
        return LocalDate.parse("2026-" + date);
    }

    static Plan.Builder plan() {
        return Plan.builder().start(day("01-05")).owner(Owner.builder().name("Ada").build())
            .activities(ById.of(WALK, POSTCARD));
    }

    static Contact.Builder person(String id) {
        return Contact.builder().id(id).name(id);
    }

    static Plan planWith(Contact... contacts) {
        return plan().contacts(ById.of(contacts)).build();
    }

    static Entry entry(String date, String did, String... people) {
        return Entry.builder().on(day(date)).activity(Activity.of(did)).people(List.of(people)).build();
    }

    static Entry meeting(String date, String... met) {
        return Entry.builder().on(day(date)).activity(Activity.of("attend")).met(List.of(met)).build();
    }

    static Entry asking(String date, String person, String hope) {
        return entry(date, "message", person).withHopingFor(Activity.of(hope));
    }

    static Journal journal(String asOf, Entry... entries) {
        return journal(asOf, plan().build(), entries);
    }

    static Journal journal(String asOf, Plan plan, Entry... entries) {
        return Journal.of(plan.withJournal(entries), day(asOf));
    }
}
