package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;

/** A plan with one of what is changed and merged most: a goal, a contact, an entry. */
final class SmallPlan {

    static final Goal MEETUPS = Goal.builder().id("meetups").times(6).build();
    static final Contact KAI = Contact.builder().id("kai").name("Kai Haddad").build();
    static final Entry COFFEE =
            Entry.builder().on(LocalDate.of(2026, 1, 20)).activity(Activity.of("coffee-chat"))
                .people(List.of("kai")).build();
    static final Plan PLAN = Plan.builder().start(LocalDate.of(2026, 1, 5))
        .owner(Owner.builder().name("Ada Okafor").build()).goals(ById.of(MEETUPS)).contacts(ById.of(KAI))
        .journal(List.of(COFFEE)).build();

    private SmallPlan() {}
}
