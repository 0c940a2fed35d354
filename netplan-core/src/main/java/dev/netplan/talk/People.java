package dev.netplan.talk;

import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.journal.Stage;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Dates;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepares talks with people. */
final class People {

    private static final int LATELY = 3;

    private final Journal journal;
    private final Plan plan;

    People(Journal journal) {
        this.journal = journal;
        this.plan = journal.plan();
    }

    PersonPrep prep(Contact contact) {
        String id = contact.id();
        List<OpenCommitment> promised = promised(id);
        List<Request> requests = requests(id);
        List<Action> actions = actions(id);
        Stage stage = journal.stageOf(id);
        Activity activity = activity(promised, requests, actions, stage);
        return new PersonPrep(contact, stage, journal.lastContact(id), lately(id),
                journal.firstFollowUps().stream().filter(owed -> owed.contact().equals(id)).findFirst(), promised,
                requests, actions,
                journal.introductions().stream().filter(state -> isBetween(state.introduction(), id)).toList(),
                Offers.of(plan, contact, journal.asOf()), goals(contact, activity),
                Questions.forPerson(contact, interests(contact)), Phrases.WRAP_UPS, activity,
                TimeBox.of(plan.lengthOf(activity)));
    }

    List<OpenCommitment> promised(String contact) {
        return journal.openCommitments().stream().filter(open -> open.people().contains(contact)).toList();
    }

    /** What was asked for, and neither got nor given up. */
    List<Request> requests(String contact) {
        return journal.requests().stream().filter(request -> request.contact().equals(contact)
                && (request.isWaiting() || request.state() == Request.State.ANSWERED))
            .toList();
    }

    private List<Fact> lately(String contact) {
        List<Fact> facts = journal.factsWith(contact);
        List<Fact> last = new ArrayList<>(facts.subList(Math.max(0, facts.size() - LATELY), facts.size()));
        Collections.reverse(last);
        return List.copyOf(last);
    }

    private List<Action> actions(String contact) {
        return journal.actions().stream().filter(state -> !state.isDone())
            .flatMap(state -> plan.actions().find(state.action()).stream())
            .filter(action -> action.people().contains(contact)).toList();
    }

    private boolean isBetween(String introduction, String contact) {
        return plan.introductions().find(introduction).map(Introduction::between)
            .filter(both -> both.contains(contact)).isPresent();
    }

    /** The talk that was promised, asked for or planned, else the one that fits how well they know each other. */
    private Activity activity(List<OpenCommitment> promised, List<Request> requests, List<Action> actions,
            Stage stage) {
        return Stream.of(promised.stream().map(OpenCommitment::activity), requests.stream().map(Request::hopingFor),
                actions.stream().map(Action::activity))
            .flatMap(activities -> activities).filter(this::isTalk)
            .findFirst()
            .orElse((stage == Stage.WARM ? StandardActivity.CATCH_UP : StandardActivity.COFFEE_CHAT).activity());
    }

    private boolean isTalk(Activity activity) {
        return plan.standard(activity)
            .filter(standard -> standard.isTwoWay() && standard != StandardActivity.HEAR_BACK
                    && standard != StandardActivity.ATTEND)
            .isPresent();
    }

    /** The interests to which the person can speak: those that name them, and those in their role. */
    private List<Interest> interests(Contact contact) {
        Optional<String> role = contact.role().map(Trade::words).filter(words -> !words.isBlank());
        return plan.interests().stream()
            .filter(interest -> contact.toward().contains(interest.id()) || isOf(interest, role)).toList();
    }

    private static boolean isOf(Interest interest, Optional<String> role) {
        return role.isPresent() && role.equals(interest.role().map(Trade::words));
    }

    private List<Goal> goals(Contact contact, Activity activity) {
        if (!Dates.allows(journal.asOf())) {
            return List.of(); // no entry can be of such a day
        }
        Entry talk = Entry.builder().on(journal.asOf()).activity(activity).addPeople(contact.id())
            .toward(contact.toward()).build();
        return openGoals(talk).stream().filter(goal -> isRaised(goal, contact.id())).toList();
    }

    /** Somebody who counts already, or is met already, makes no more of them. */
    private boolean isRaised(Goal goal, String contact) {
        return switch (goal.count()) {
            case CONTACTS -> journal.matchingEntries(goal).stream()
                .noneMatch(fact -> fact.entry().everybody().contains(contact));
            case NEW_CONTACTS -> journal.stageOf(contact).compareTo(Stage.MET) < 0;
            case ENTRIES, WEEKS -> true;
        };
    }

    /** The goals that an entry would count toward, and that are not reached yet. */
    List<Goal> openGoals(Entry entry) {
        return plan.goals().stream().filter(goal -> journal.matches(entry, goal)
                && journal.tally(goal).done() < goal.times())
            .toList();
    }
}
