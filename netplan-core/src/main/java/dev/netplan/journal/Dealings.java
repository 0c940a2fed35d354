package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happened with one person, in order of time, and when it first made an acquaintance, and a warm one. */
final class Dealings {

    static final Dealings NONE = new Dealings(List.of(), Map::of);

    private final List<Fact> facts;
    private final Once<Map<Activity, List<Fact>>> byActivity;
    private @Nullable LocalDate lastContact;
    private @Nullable Fact meeting;
    private @Nullable LocalDate firstTalk;
    private @Nullable Fact secondTalk;

    private Dealings(List<Fact> facts, Supplier<Map<Activity, List<Fact>>> byActivity) {
        this.facts = facts;
        this.byActivity = Once.by(byActivity);
    }

    /**
     * What happened with one person.
     *
     * @param facts all facts with them, in order of time
     * @param met those in which they were newly met, in order of time
     */
    static Dealings of(List<Fact> facts, List<Fact> met, Facts all, Plan plan) {
        Dealings dealings = new Dealings(facts, () -> all.byActivity(facts));
        dealings.meeting = met.isEmpty() ? null : met.get(0);
        for (Fact fact : facts) {
            dealings.note(fact, plan.standard(fact.entry().activity()));
        }
        return dealings;
    }

    private void note(Fact fact, Optional<StandardActivity> activity) {
        boolean talk = activity.filter(StandardActivity::isTwoWay).isPresent();
        if (activity.filter(StandardActivity::isContact).isPresent()) {
            lastContact = fact.on();
        }
        if (talk && (meeting == null || meeting.isAfter(fact))) {
            meeting = fact;
        }
        if (talk && firstTalk == null) {
            firstTalk = fact.on();
        } else if (talk && secondTalk == null && !fact.on().equals(firstTalk)) {
            secondTalk = fact;
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /** The last day of contact. */
    Optional<LocalDate> lastContact() {
        return Optional.ofNullable(lastContact);
    }

    /** The facts that count as an activity. */
    List<Fact> of(Activity wanted) {
        return byActivity.get().getOrDefault(wanted, List.of());
    }

    /** The last fact that counts as an activity. */
    Optional<Fact> lastOf(Activity wanted) {
        return Facts.last(of(wanted));
    }

    /** The last fact that counts as a standard activity. */
    Optional<Fact> lastOf(StandardActivity wanted) {
        return lastOf(wanted.activity());
    }

    /** The first fact of all. */
    Optional<Fact> beginning() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(0));
    }

    /** The fact since which they know each other. */
    Optional<Fact> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** The first fact that is a talk on another day than the first talk. */
    Optional<Fact> secondTalk() {
        return Optional.ofNullable(secondTalk);
    }
}
