package dev.netplan.journal;

import dev.netplan.calendar.Window;
import dev.netplan.model.Commitment;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the owner still owes to people: what was promised, and a word to those newly met. */
final class Owed {

    private static final int DROPPED_AFTER = 30;

    private final Plan plan;
    private final LocalDate asOf;
    private final Facts facts;

    Owed(Plan plan, LocalDate asOf, Facts facts) {
        this.plan = plan;
        this.asOf = asOf;
        this.facts = facts;
    }

    List<OpenCommitment> openCommitments() {
        if (facts.promises().isEmpty()) {
            return List.of();
        }
        List<OpenCommitment> open = new ArrayList<>();
        for (Fact fact : facts.promises()) {
            Commitment next = fact.entry().next().orElseThrow();
            if (!isSettled(fact, next)) {
                open.add(new OpenCommitment(fact, next));
            }
        }
        return Collections.unmodifiableList(open);
    }

    private boolean isSettled(Fact fact, Commitment promised) {
        List<String> people = fact.entry().everybody();
        if (people.isEmpty()) {
            return isLater(facts.lastOf(promised.activity()), fact);
        }
        for (String person : people) {
            Dealings dealings = facts.with(person);
            if (isLater(dealings.lastOf(promised.activity()), fact)
                    || isLater(dealings.lastOf(StandardActivity.LET_GO), fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(Optional<Fact> last, Fact fact) {
        return last.isPresent() && last.get().isAfter(fact);
    }

    List<FirstFollowUp> firstFollowUps() {
        List<FirstFollowUp> open = new ArrayList<>();
        for (Fact fact : Facts.within(new Window(asOf.minusDays(DROPPED_AFTER), asOf), facts.meetings())) {
            boolean late = plan.defaults().followUp().after(fact.on()).isBefore(asOf);
            for (String person : fact.entry().met()) {
                if (!isFollowedUp(person, fact.on())) {
                    open.add(new FirstFollowUp(person, fact, late));
                }
            }
        }
        return open;
    }

    /** A mere contact has to come on a later day, since those of the day itself were the meeting. */
    private boolean isFollowedUp(String person, LocalDate met) {
        Dealings dealings = facts.with(person);
        return facts.turningPoints().lastContact(person).filter(met::isBefore).isPresent()
                || isOnOrAfter(dealings.lastOf(StandardActivity.FOLLOW_UP), met)
                || isOnOrAfter(dealings.lastOf(StandardActivity.LET_GO), met);
    }

    private static boolean isOnOrAfter(Optional<Fact> last, LocalDate day) {
        return last.isPresent() && !last.get().on().isBefore(day);
    }
}
