package dev.netplan.dsl;

import dev.netplan.check.Finding;
import dev.netplan.format.Extension;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Hears what is said of a plan.
 *
 * @param told what was said
 */
record PlanSaid(Telling<Plan, PlanDraft> told) implements PlanTitled, SixMonthPlan, PlanBegun, PlanAmended {

    static PlanSaid nothing() {
        return new PlanSaid(Telling.of(PlanDraft::new, PlanDraft::build));
    }

    static PlanSaid of(Plan plan) {
        return new PlanSaid(Telling.of(() -> new PlanDraft(plan), PlanDraft::build)).say(draft -> {
            draft.has("pauses", plan.pauses().size());
            draft.has("accept", plan.accept().size());
            draft.has("journal", plan.journal().size());
        });
    }

    private PlanSaid say(Consumer<Draft<PlanDraft>> word) {
        return new PlanSaid(told.and(word));
    }

    private <V> PlanSaid say(V value, BiConsumer<Plan.Builder, V> setter) {
        return new PlanSaid(told.and(value, (draft, known) -> setter.accept(draft.header(), known)));
    }

    @Override
    public PlanSaid title(String title) {
        return say(title, Plan.Builder::title);
    }

    @Override
    public PlanSaid starting(LocalDate firstDay) {
        return new PlanSaid(told.and(firstDay, PlanDraft::start));
    }

    @Override
    public PlanSaid forMonths(int months) {
        return say(months, Plan.Builder::months).say(Optional.<LocalDate>empty(), Plan.Builder::end);
    }

    @Override
    public PlanSaid ending(LocalDate lastDay) {
        return say(lastDay, Plan.Builder::end).say(Optional.<Integer>empty(), Plan.Builder::months);
    }

    @Override
    public PlanSaid in(String zone) {
        return new PlanSaid(told.and("zone", Meant.zone(zone), (draft, known) -> draft.header().zone(known)));
    }

    @Override
    public PlanSaid owner(OwnerTold owner) {
        return new PlanSaid(told.part("owner", ((PersonSaid) owner).owner(), PlanDraft::owner));
    }

    @Override
    public PlanSaid owner(UnaryOperator<OwnerTold> words) {
        return say(draft -> draft.part(PlanPath.of("owner"),
                ((PersonSaid) words.apply(PersonSaid.of(draft.builder().owner()))).owner(), PlanDraft::owner));
    }

    @Override
    public PlanTold id(String id) {
        return say(id, Plan.Builder::id);
    }

    @Override
    public PlanTold weekStarts(DayOfWeek day) {
        return say(day, Plan.Builder::weekStarts);
    }

    @Override
    public PlanTold pause(PauseTold pause) {
        return new PlanSaid(told.item("pauses", ((PauseSaid) pause).told(),
                (draft, known) -> draft.header().addPauses(known)));
    }

    @Override
    public PlanTold defaults(DefaultsTold defaults) {
        return new PlanSaid(told.part("defaults", ((DefaultsSaid) defaults).told(), PlanDraft::defaults));
    }

    @Override
    public PlanAmended defaults(UnaryOperator<DefaultsTold> words) {
        return say(draft -> draft.part(PlanPath.of("defaults"),
                ((DefaultsSaid) words.apply(DefaultsSaid.of(draft.builder().defaults()))).told(),
                PlanDraft::defaults));
    }

    @Override
    public PlanTold rule(String rule, Severity severity) {
        return new PlanSaid(told.pair(rule, severity, (draft, id, known) -> draft.header().putRules(id, known)));
    }

    @Override
    public PlanTold accept(String rule, AcceptanceTold reason) {
        return new PlanSaid(told.item("accept",
                ((AcceptanceSaid) reason).told().and(rule, Acceptance.Builder::rule),
                (draft, known) -> draft.header().addAccept(known)));
    }

    @Override
    public PlanTold extension(String key, Extension value) {
        return new PlanSaid(told.pair(key, value, (draft, name, known) -> draft.header().putExtensions(name, known)));
    }

    @Override
    public PlanTold activity(String id, OwnActivityTold activity) {
        return say(Kind.ACTIVITY.told(id, activity));
    }

    @Override
    public PlanTold activity(OwnActivity activity) {
        return say(Kind.ACTIVITY.given(activity));
    }

    @Override
    public PlanTold activity(String id, UnaryOperator<OwnActivityTold> words) {
        return say(Kind.ACTIVITY.amended(id, words));
    }

    @Override
    public PlanTold phase(String id, PhaseTold phase) {
        return say(Kind.PHASE.told(id, phase));
    }

    @Override
    public PlanTold phase(Phase phase) {
        return say(Kind.PHASE.given(phase));
    }

    @Override
    public PlanTold phase(String id, UnaryOperator<PhaseTold> words) {
        return say(Kind.PHASE.amended(id, words));
    }

    @Override
    public PlanTold interest(String id, InterestTold interest) {
        return say(Kind.INTEREST.told(id, interest));
    }

    @Override
    public PlanTold interest(Interest interest) {
        return say(Kind.INTEREST.given(interest));
    }

    @Override
    public PlanTold interest(String id, UnaryOperator<InterestTold> words) {
        return say(Kind.INTEREST.amended(id, words));
    }

    @Override
    public PlanTold goal(String id, GoalTold goal) {
        return say(Kind.GOAL.told(id, goal));
    }

    @Override
    public PlanTold goal(Goal goal) {
        return say(Kind.GOAL.given(goal));
    }

    @Override
    public PlanTold goal(String id, UnaryOperator<GoalTold> words) {
        return say(Kind.GOAL.amended(id, words));
    }

    @Override
    public PlanTold routine(String id, RoutineTold routine) {
        return say(Kind.ROUTINE.told(id, routine));
    }

    @Override
    public PlanTold routine(Routine routine) {
        return say(Kind.ROUTINE.given(routine));
    }

    @Override
    public PlanTold routine(String id, UnaryOperator<RoutineTold> words) {
        return say(Kind.ROUTINE.amended(id, words));
    }

    @Override
    public PlanTold action(String id, ActionTold action) {
        return say(Kind.ACTION.told(id, action));
    }

    @Override
    public PlanTold action(Action action) {
        return say(Kind.ACTION.given(action));
    }

    @Override
    public PlanTold action(String id, UnaryOperator<ActionTold> words) {
        return say(Kind.ACTION.amended(id, words));
    }

    @Override
    public PlanTold organization(String id, OrganizationTold organization) {
        return say(Kind.ORGANIZATION.told(id, organization));
    }

    @Override
    public PlanTold organization(Organization organization) {
        return say(Kind.ORGANIZATION.given(organization));
    }

    @Override
    public PlanTold organization(String id, UnaryOperator<OrganizationTold> words) {
        return say(Kind.ORGANIZATION.amended(id, words));
    }

    @Override
    public PlanTold community(String id, CommunityTold community) {
        return say(Kind.COMMUNITY.told(id, community));
    }

    @Override
    public PlanTold community(Community community) {
        return say(Kind.COMMUNITY.given(community));
    }

    @Override
    public PlanTold community(String id, UnaryOperator<CommunityTold> words) {
        return say(Kind.COMMUNITY.amended(id, words));
    }

    @Override
    public PlanTold event(String id, EventTold event) {
        return say(Kind.EVENT.told(id, event));
    }

    @Override
    public PlanTold event(Event event) {
        return say(Kind.EVENT.given(event));
    }

    @Override
    public PlanTold event(String id, UnaryOperator<EventTold> words) {
        return say(Kind.EVENT.amended(id, words));
    }

    @Override
    public PlanTold contact(String id, ContactTold contact) {
        return say(Kind.CONTACT.told(id, contact));
    }

    @Override
    public PlanTold contact(Contact contact) {
        return say(Kind.CONTACT.given(contact));
    }

    @Override
    public PlanTold contact(String id, UnaryOperator<ContactTold> words) {
        return say(Kind.CONTACT.amended(id, words));
    }

    @Override
    public PlanTold introduction(String id, IntroductionTold introduction) {
        return say(Kind.INTRODUCTION.told(id, introduction));
    }

    @Override
    public PlanTold introduction(Introduction introduction) {
        return say(Kind.INTRODUCTION.given(introduction));
    }

    @Override
    public PlanTold introduction(String id, UnaryOperator<IntroductionTold> words) {
        return say(Kind.INTRODUCTION.amended(id, words));
    }

    @Override
    public PlanTold journal(EntryTold... entries) {
        PlanSaid more = this;
        for (EntryTold entry : entries) {
            more = more.log(((EntrySaid) entry).told());
        }
        return more;
    }

    @Override
    public PlanTold journal(Entry entry) {
        return log(EntrySaid.of(entry).told());
    }

    private PlanSaid log(Telling<Entry, ?> entry) {
        return say(draft -> {
            if (!draft.item("journal", entry, PlanDraft::log)) {
                draft.builder().logNothing();
            }
        });
    }

    @Override
    public PlanAmended without(String path) {
        List<Object> steps = PlanPath.parse(path).map(PlanPath::steps).orElse(List.of());
        return say(draft -> draft.builder().named(steps.isEmpty() ? "" : steps.get(0).toString())
            .filter(section -> steps.size() == 2)
            .ifPresentOrElse(section -> section.remove(draft, steps.get(1).toString()),
                    () -> draft.flaw(new Flaw("unknown-reference", PlanPath.ROOT,
                            "`" + path + "` is no element; expected the path of one, such as goals.meetups."))));
    }

    @Override
    public Plan build() {
        return new Hearing(told).orThrow();
    }

    @Override
    public List<Finding> check() {
        return new Hearing(told).findings();
    }

    @Override
    public List<Finding> check(LocalDate asOf) {
        return new Hearing(told).findings(asOf);
    }
}
