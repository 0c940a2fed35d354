package dev.netplan.agenda;

import dev.netplan.journal.FirstFollowUp;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is owed to people at a date; what should have been done on an earlier day stands on that date. */
final class PendingItems {

    private final Journal journal;
    private final Plan plan;
    private final Consumer<Item> items;
    private final int followUpMinutes;
    private final int catchUpMinutes;

    private PendingItems(Journal journal, Consumer<Item> items) {
        this.journal = journal;
        this.plan = journal.plan();
        this.items = items;
        this.followUpMinutes = minutes(StandardActivity.FOLLOW_UP.activity());
        this.catchUpMinutes = minutes(StandardActivity.CATCH_UP.activity());
    }

    /** Tells all that a journal leaves open. */
    static void of(Journal journal, Consumer<Item> items) {
        PendingItems pending = new PendingItems(journal, items);
        journal.firstFollowUps().forEach(pending::followUp);
        journal.openCommitments().forEach(pending::commitment);
        journal.requests().forEach(pending::nudge);
        pending.keepInTouch(journal.keepingInTouch());
        journal.introductions().forEach(pending::introduction);
    }

    private int minutes(Activity activity) {
        return (int) plan.lengthOf(activity).toMinutes();
    }

    private String name(String contact) {
        return plan.contacts().find(contact).map(Contact::name).orElse(contact);
    }

    private void followUp(FirstFollowUp met) {
        String contact = met.contact();
        boolean past = met.due().isBefore(journal.asOf());
        add(Item.Kind.FOLLOW_UP, past ? journal.asOf() : met.due(), past && met.late(), Optional.of(contact),
                name(contact), followUpMinutes, List.of(contact), PlanPath.of("contacts", contact));
    }

    private void commitment(OpenCommitment promise) {
        Optional<String> person = promise.firstPerson();
        String title = promise.activity().id() + person.map(id -> " " + id).orElse("");
        add(Item.Kind.COMMITMENT, promise.by(), person, title, minutes(promise.activity()), promise.people(),
                PlanPath.of("journal").item(promise.entry()).key("next"));
    }

    private void nudge(Request request) {
        String contact = request.contact();
        request.nudgeDue()
            .ifPresent(due -> add(Item.Kind.NUDGE, due, Optional.of(contact), name(contact), followUpMinutes,
                    List.of(contact), PlanPath.of("journal").item(request.entry())));
    }

    /** Those with whom to keep in touch stand in the order of the contacts, each behind the one before. */
    private void keepInTouch(List<KeepingInTouch> states) {
        int position = -1;
        for (KeepingInTouch state : states) {
            String contact = state.contact();
            position = plan.contacts().position(contact, position + 1);
            add(Item.Kind.KEEP_IN_TOUCH, state.due(), Optional.of(contact),
                    plan.contacts().asList().get(position).name(), catchUpMinutes, List.of(contact),
                    PlanPath.of("contacts", contact));
        }
    }

    private void introduction(IntroductionState state) {
        String id = state.introduction();
        List<String> people = plan.introductions().find(id).map(Introduction::between).orElseThrow();
        String title = Titles.of(Optional.empty(), StandardActivity.INTRODUCE.activity(), id);
        state.nudgeDue().ifPresent(due -> add(Item.Kind.INTRODUCTION, due, Optional.of(id), title, followUpMinutes,
                people, PlanPath.of("introductions", id)));
    }

    private void add(Item.Kind kind, LocalDate due, Optional<String> id, String title, int minutes,
            List<String> people, PlanPath path) {
        boolean overdue = due.isBefore(journal.asOf());
        add(kind, overdue ? journal.asOf() : due, overdue, id, title, minutes, people, path);
    }

    private void add(Item.Kind kind, LocalDate day, boolean overdue, Optional<String> id, String title, int minutes,
            List<String> people, PlanPath path) {
        items.accept(new Item(day, Optional.empty(), plan.zone(), kind, id, title, minutes, people, Item.State.OPEN,
                overdue, path));
    }
}
