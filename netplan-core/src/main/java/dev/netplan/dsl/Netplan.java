package dev.netplan.dsl;

import dev.netplan.model.Plan;
import java.time.Duration;
import java.time.LocalDate;

/**
 * All words with which a sentence begins, for one static import:
 *
 * <pre>
 * import static dev.netplan.dsl.Netplan.*;
 * </pre>
 *
 * The days of the week are among them; who also imports all of {@link java.time.DayOfWeek} statically has each of them
 * twice.
 */
public final class Netplan extends Goals {

    private Netplan() {}

    /** {@code sixMonthPlan("From bootcamp to frontend").starting(date(2026, 1, 5))} */
    public static SixMonthPlan sixMonthPlan(String title) {
        return PlanSaid.nothing().title(title).forMonths(Plan.ORDINARY_MONTHS);
    }

    /** {@code plan("A quiet half-year").starting(date(2026, 1, 5)).ending(date(2026, 9, 30))} */
    public static PlanTitled plan(String title) {
        return PlanSaid.nothing().title(title);
    }

    /** {@code plan().starting(date(2026, 1, 5)).owner(person("Ada Okafor"))}: without a title. */
    public static PlanTitled plan() {
        return PlanSaid.nothing();
    }

    /**
     * {@code amend(plan).goal("coffee", conduct(8, coffeeChats())).build()}: goes on from a plan that is there. An
     * element that is told anew, as here, takes the place of the one of its id, with all that was known of it; one that
     * is told by a function, {@code goal("coffee", goal -> goal.by(day))}, keeps it.
     */
    public static PlanAmended amend(Plan plan) {
        return PlanSaid.of(plan);
    }

    /** {@code .owner(person("Ada Okafor").introvert())}, {@code .contact("grace", person("Grace Liu").at("Acme"))} */
    public static PersonTold person(String name) {
        return PersonSaid.named(name);
    }

    /** {@code .defaults(usually().followUp(days(2)))} */
    public static DefaultsTold usually() {
        return DefaultsSaid.nothing();
    }

    /** {@code .activity("hackathon", like(attend()).lasting(hours(8)))} */
    public static OwnActivityTold like(StandardDeed activity) {
        return OwnActivitySaid.like(((DeedSaid) activity).standard());
    }

    /** {@code .pause(from(date(2026, 3, 16)).to(date(2026, 3, 22)))} */
    public static PauseBegun from(LocalDate firstDay) {
        return PauseSaid.from(firstDay);
    }

    /** {@code .interest("frontend", role("Frontend Developer").levels("SWE I"))} */
    public static InterestTold role(String role) {
        return InterestSaid.nothing().role(role);
    }

    /** {@code .interest("fintech", industries("fintech", "payments"))} */
    public static InterestTold industries(String industry, String... more) {
        return InterestSaid.nothing().industries(industry).industries(more);
    }

    /** {@code .phase("observe", phase("Look around").from(first).to(last))} */
    public static PhaseNamed phase(String name) {
        return PhaseSaid.named(name);
    }

    /** {@code .organization("acme", organization("Acme").priority(1))} */
    public static OrganizationTold organization(String name) {
        return OrganizationSaid.named(name);
    }

    /** {@code .community("reactiflux", community("Reactiflux").kind(CHAT))} */
    public static CommunityTold community(String name) {
        return CommunitySaid.named(name);
    }

    /** {@code .event("react-night", event("React Night").starts(2026, 1, 15, 18, 30))} */
    public static EventNamed event(String name) {
        return EventSaid.named(name);
    }

    /** {@code event("React Night").starts(2026, 1, 15, 18, 30).aim(meet(3))} */
    public static AimTold meet(int people) {
        return AimSaid.nothing().meet(people);
    }

    /** {@code event("React Night").starts(2026, 1, 15, 18, 30).aim(each(minutes(5)))}: to speak with each so long. */
    public static AimTold each(Duration time) {
        return AimSaid.nothing().each(time);
    }

    /** {@code .introduction("grace-kai", introduce("grace", "kai").asked("grace", date(2026, 2, 3)))} */
    public static IntroductionTold introduce(String contact, String other) {
        return IntroductionSaid.between(contact, other);
    }

    /** {@code .journal(on(2026, 1, 15).attended("react-night"))} */
    public static EntryBegun on(int year, int month, int day) {
        return EntrySaid.on(Meant.date(year, month, day));
    }

    /** {@code .journal(on(today).attended("react-night"))} */
    public static EntryBegun on(LocalDate date) {
        return EntrySaid.on(date);
    }

    /** {@code .accept("idle-week", why("exams").until(date(2026, 3, 31)))} */
    public static AcceptanceTold why(String reason) {
        return AcceptanceSaid.why(reason);
    }
}
