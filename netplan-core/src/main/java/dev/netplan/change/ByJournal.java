package dev.netplan.change;

import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Request;
import dev.netplan.model.Action;
import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a plan stands as its journal tells. */
record ByJournal(Journal journal) implements Standing {

    @Override
    public int done(Goal goal) {
        return journal.tally(goal).done();
    }

    @Override
    public boolean isDone(Action action) {
        return journal.actions().stream().filter(state -> state.action().equals(action.id()))
            .anyMatch(ActionState::isDone);
    }

    @Override
    public Optional<LocalDate> lastContact(Contact contact) {
        return journal.lastContact(contact.id());
    }

    @Override
    public List<Open> open() {
        List<Open> open = new ArrayList<>();
        journal.requests().stream().filter(Request::isWaiting)
            .forEach(request -> open.add(Open.request(request.hopingFor(), request.contact())));
        journal.openCommitments().forEach(promised -> open
            .add(new Open(promised.activity(), promised.people(), Optional.of(promised.by()), promised.note())));
        return open;
    }
}
