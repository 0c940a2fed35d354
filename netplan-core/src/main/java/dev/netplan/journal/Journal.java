package dev.netplan.journal;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The facts of a plan up to a day, and what they say. Entries after that day change nothing. Every answer is worked out
 * when it is first asked for, and kept; it is safe to ask from several threads.
 */
public final class Journal {

    /** Far from the dates of any plan, and far enough from the last of Java to count some days or years on. */
    private static final int LAST_YEAR = 9999;

    private final Plan plan;
    private final LocalDate asOf;
    private final PlanCalendar calendar;
    private final Facts facts;
    private final Matching matching;
    /** Of the plan's own goals, by their position there. */
    private final AtomicReferenceArray<Tally> tallies;
    private final Touches touches;
    private final Acquaintances acquaintances;
    private final Once<List<KeepingInTouch>> keepingInTouch;
    private final Once<List<KeepingInTouch>> whomNext;
    private final Once<List<Request>> requests;
    private final Once<Funnels> funnels;
    private final Once<Map<Stage, Integer>> stages;
    private final Once<Coverages> coverages;
    private final Once<List<Coverage>> organizations;
    private final Once<List<OpenCommitment>> openCommitments;
    private final Once<List<FirstFollowUp>> firstFollowUps;
    private final Once<List<ActionState>> actions;
    private final Once<List<IntroductionState>> introductions;

    private Journal(Plan plan, LocalDate asOf) {
        this.plan = Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(asOf, "asOf");
        if (Math.abs(asOf.getYear()) > LAST_YEAR) {
            throw new IllegalArgumentException("asOf is " + asOf + "; expected a date of the years -9999 to 9999.");
        }
        this.asOf = asOf;
        this.calendar = PlanCalendar.of(plan);
        this.facts = Facts.of(plan, asOf);
        this.matching = new Matching(plan, calendar, facts, Matching.FEW_LOOKS);
        this.tallies = new AtomicReferenceArray<>(plan.goals().size());
        this.touches = new Touches(plan, asOf, facts);
        this.acquaintances = new Acquaintances(plan, asOf, facts);
        Owed owed = new Owed(plan, asOf, facts);
        this.keepingInTouch = Once.by(touches::keepingInTouch);
        this.whomNext = Once.by(() -> touches.ranked(keepingInTouch()));
        this.requests = Once.by(() -> Requests.of(plan, asOf, facts));
        this.funnels = Once.by(() -> new Funnels(plan, requests()));
        this.stages = Once.by(acquaintances::stages);
        this.coverages = Once.by(() -> new Coverages(plan, acquaintances));
        this.organizations = Once.by(() -> coverages.get().all());
        this.openCommitments = Once.by(owed::openCommitments);
        this.firstFollowUps = Once.by(owed::firstFollowUps);
        this.actions = Once.by(() -> Actions.of(plan, asOf, calendar, facts));
        this.introductions = Once.by(() -> Introductions.of(plan, asOf));
    }

    /**
     * What the facts of a plan say at the end of a day.
     *
     * @throws IllegalArgumentException when the day is not of the years -9999 to 9999
     */
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
        return facts.all();
    }

    /** The facts of some days, in order of time. */
    public List<Fact> facts(Window days) {
        return Facts.within(days, facts.all());
    }

    /** The facts of some days whose activity counts as the one wanted, in order of time. */
    public List<Fact> facts(Activity wanted, Window days) {
        return Facts.within(days, facts.of(wanted));
    }

    /** The facts of some days in which somebody was newly met, in order of time. */
    public List<Fact> meetings(Window days) {
        return Facts.within(days, facts.meetings());
    }

    /** The facts with a person, newly met or not, in order of time. */
    public List<Fact> factsWith(String contact) {
        return facts.with(contact).facts();
    }

    /**
     * Whether everybody whom an entry names is a contact of the plan.
     *
     * @param entry the entry's position in the journal
     * @throws IndexOutOfBoundsException when there is no such entry
     */
    public boolean namesContactsOnly(int entry) {
        return facts.columns().areContacts(Objects.checkIndex(entry, plan.journal().size()));
    }

    /** The facts at an event, in order of time. */
    public List<Fact> factsAt(String event) {
        return facts.at(event);
    }

    /** Whether the owner was at an event. */
    public boolean eventAttended(String event) {
        return !factsAt(event).isEmpty();
    }

    /** The interests that an entry served: its own, else those of its event, else of its community. */
    public List<String> interestsOf(Entry entry) {
        return matching.interestsOf(entry);
    }

    /** The communities in which an entry took place: its own and its event's. */
    public List<String> communitiesOf(Entry entry) {
        return matching.communitiesOf(entry);
    }

    /** Whether an entry counts toward a goal. It need not be of this journal, nor up to its day. */
    public boolean matches(Entry entry, Goal goal) {
        return matching.matches(entry, goal);
    }

    /** What counts toward a goal. */
    public Tally tally(Goal goal) {
        int position = plan.goals().position(goal.id());
        if (position < 0 || plan.goals().asList().get(position) != goal) {
            return matching.tally(goal);
        }
        Tally known = tallies.get(position);
        if (known == null) {
            known = matching.tally(goal);
            tallies.set(position, known);
        }
        return known;
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
        return touches.lastContact(contact);
    }

    /** How it stands with everybody with whom the owner keeps in touch, in the plan's order. */
    public List<KeepingInTouch> keepingInTouch() {
        return keepingInTouch.get();
    }

    /** The same people, those who have waited longest for their cadence first. */
    public List<KeepingInTouch> whomNext() {
        return whomNext.get();
    }

    /** What was asked of whom, in order of time, and what became of it. */
    public List<Request> requests() {
        return requests.get();
    }

    /** How requests fare, for each activity asked for, in order of its id. */
    public List<Funnel> funnels() {
        return funnels.get().byActivity();
    }

    /** How all requests fare. */
    public Funnel funnel() {
        return funnels.get().all();
    }

    /**
     * How many more requests a goal is likely to take; empty where it counts no entries, or nothing of what it counts
     * was asked for.
     */
    public OptionalLong requestsNeeded(Goal goal, int done) {
        return funnels.get().requestsNeeded(goal, done);
    }

    /** The stage of a contact. */
    public Stage stageOf(String contact) {
        return acquaintances.stageOf(contact);
    }

    /** The stage of a contact just before something happened. */
    public Stage stageBefore(Fact fact, String contact) {
        return acquaintances.stageBefore(fact, contact);
    }

    /** How many contacts are at each stage; every stage is there. */
    public Map<Stage, Integer> stages() {
        return stages.get();
    }

    /** Whom the owner knows at each organization, in the plan's order. */
    public List<Coverage> organizations() {
        return organizations.get();
    }

    /** Whether the owner knows somebody at an organization. */
    public boolean knowsSomebodyAt(Organization organization) {
        return coverages.get().has(organization);
    }

    /** The contacts whose organization is called so, in large or small letters, by id. */
    public List<String> contactsAt(String organization) {
        return coverages.get().called(organization);
    }

    /** What was promised and is neither done nor let go, in order of time. */
    public List<OpenCommitment> openCommitments() {
        return openCommitments.get();
    }

    /** Who was newly met and not written to yet, in order of time; after 30 days it is dropped. */
    public List<FirstFollowUp> firstFollowUps() {
        return firstFollowUps.get();
    }

    /** How it stands with each action, in the plan's order. */
    public List<ActionState> actions() {
        return actions.get();
    }

    /** How it stands with each introduction, in the plan's order. */
    public List<IntroductionState> introductions() {
        return introductions.get();
    }

    @Override
    public String toString() {
        return "journal of " + plan.journal().size() + " entries on " + asOf;
    }
}
