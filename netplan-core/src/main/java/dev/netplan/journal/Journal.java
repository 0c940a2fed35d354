package dev.netplan.journal;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of a plan up to a day, and what they say. Entries after that day change nothing. Every answer is worked out
 * when it is first asked for, and kept; it is safe to ask from several threads.
 */
public final class Journal {

    private final Plan plan;
    private final LocalDate asOf;
    private final PlanCalendar calendar;

    private Journal(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        this.calendar = PlanCalendar.of(plan);
    }

    /** What the facts of a plan say at the end of a day. */
    public static Journal of(Plan plan, LocalDate asOf) {
        return new Journal(plan, asOf);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The last day whose entries count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The plan's days and weeks. */
    public PlanCalendar calendar() {
        return calendar;
    }

    /** All facts, in order of time; those before the plan too. */
    public List<Fact> facts() {
        return List.of();
    }

    /** The facts of some days, in order of time. */
    public List<Fact> facts(Window days) {
        return List.of();
    }

    /** The facts of some days whose activity counts as the one wanted, in order of time. */
    public List<Fact> facts(Activity wanted, Window days) {
        return List.of();
    }

    /** The facts with a person, newly met or not, in order of time. */
    public List<Fact> factsWith(String contact) {
        return List.of();
    }

    /** The facts at an event, in order of time. */
    public List<Fact> factsAt(String event) {
        return List.of();
    }

    /** Whether the owner was at an event. */
    public boolean eventAttended(String event) {
        return !factsAt(event).isEmpty();
    }

    /** The interests that an entry served: its own, else those of its event, else of its community. */
    public List<String> interestsOf(Entry entry) {
        return List.of();
    }

    /** The communities in which an entry took place: its own and its event's. */
    public List<String> communitiesOf(Entry entry) {
        return List.of();
    }

    /** Whether an entry, whenever it was, counts toward a goal. */
    public boolean matches(Entry entry, Goal goal) {
        return false;
    }

    /** What counts toward a goal. */
    public Tally tally(Goal goal) {
        return new Tally(List.of(), List.of());
    }

    /** The facts that count toward a goal, in order of time. */
    public List<Fact> matchingEntries(Goal goal) {
        return tally(goal).facts();
    }

    /** How many of what a goal counts there were at the end of a day. */
    public int count(Goal goal, LocalDate upTo) {
        return tally(goal).done(upTo);
    }

    /** The last contact with a person, before the plan too. */
    public Optional<LocalDate> lastContact(String contact) {
        return Optional.empty();
    }

    /** How it stands with everybody with whom the owner keeps in touch, in the plan's order. */
    public List<KeepingInTouch> keepingInTouch() {
        return List.of();
    }

    /** The same people, those who have waited longest for their cadence first. */
    public List<KeepingInTouch> whomNext() {
        return List.of();
    }

    /** What was asked of whom, in order of time, and what became of it. */
    public List<Request> requests() {
        return List.of();
    }

    /** How requests fare, for each activity asked for, in order of its id. */
    public List<Funnel> funnels() {
        return List.of();
    }

    /** How all requests fare. */
    public Funnel funnel() {
        return new Funnel(Optional.empty(), 0, 0, 0, 0);
    }

    /**
     * How many more requests a goal is likely to take; empty where it counts no entries, or nothing of what it counts
     * was asked for.
     */
    public OptionalLong requestsNeeded(Goal goal, int done) {
        return OptionalLong.empty();
    }

    /** The stage of a contact. */
    public Stage stageOf(String contact) {
        return Stage.TO_MEET;
    }

    /** The stage of a contact just before something happened. */
    public Stage stageBefore(Fact fact, String contact) {
        return Stage.TO_MEET;
    }

    /** How many contacts are at each stage; every stage is there. */
    public Map<Stage, Integer> stages() {
        return Map.of();
    }

    /** Whom the owner knows at each organization, in the plan's order. */
    public List<Coverage> organizations() {
        return List.of();
    }

    /** What was promised and is neither done nor let go, in order of time. */
    public List<OpenCommitment> openCommitments() {
        return List.of();
    }

    /** Who was newly met and not written to yet, in order of time; after 30 days it is dropped. */
    public List<FirstFollowUp> firstFollowUps() {
        return List.of();
    }

    /** How it stands with each action, in the plan's order. */
    public List<ActionState> actions() {
        return List.of();
    }

    /** How it stands with each introduction, in the plan's order. */
    public List<IntroductionState> introductions() {
        return List.of();
    }
}
