package dev.netplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Commitment;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Milestone;
import dev.netplan.model.Owner;
import dev.netplan.model.Pause;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate NEXT = LocalDate.of(2026, 7, 5);
    private static final Activity COFFEE = Activity.of("coffee-chat");
    private static final Plan PLAN = Plan.builder().id("spring").title("To the web").start(START)
        .owner(Owner.builder().name("Ada Okafor").build()).build();

    private static Plan renewed(Plan plan) {
        return Renewal.next(Journal.of(plan, plan.lastDay()));
    }

    @Property
    void the_next_plan_follows_and_holds_nothing_that_is_past(@ForAll Plan plan) {
        Plan next = renewed(plan);

        assertThat(next.start()).isEqualTo(plan.lastDay().plusDays(1));
        assertThat(next.journal()).isEmpty();
        assertThat(next.pauses()).isEmpty();
        assertThat(next.phases()).isEmpty();
        assertThat(next.events()).noneMatch(event -> event.ends().orElse(event.starts().date()).isBefore(next.start()));
        assertThat(next.owner()).isEqualTo(plan.owner());
        assertThat(next.contacts().ids()).isEqualTo(plan.contacts().ids());
        assertThat(next.introductions()).isEqualTo(plan.introductions());
        assertThat(next.goals()).allMatch(goal -> plan.goals().find(goal.id()).orElseThrow().times() >= goal.times());
    }

    @Property
    void the_next_plan_names_nothing_that_was_dropped(@ForAll Plan plan) {
        Plan next = renewed(plan).withRules(Map.of());

        assertThat(StandardRules.book().check(PlanAt.of(next, next.start())))
            .noneMatch(Finding::isError);
    }

    @Property
    void keeping_in_touch_goes_on(@ForAll Plan plan) {
        LocalDate asOf = plan.lastDay();

        assertThat(lastContacts(renewed(plan), asOf)).isEqualTo(lastContacts(plan, asOf));
    }

    private static Map<String, Optional<LocalDate>> lastContacts(Plan plan, LocalDate asOf) {
        return Journal.of(plan, asOf).keepingInTouch().stream()
            .collect(Collectors.toMap(KeepingInTouch::contact, KeepingInTouch::last));
    }

    @Test
    void the_next_plan_is_as_long_as_the_old_one() {
        assertThat(renewed(PLAN).start()).isEqualTo(NEXT);
        assertThat(renewed(PLAN).lastDay()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(renewed(PLAN.withMonths(3)).months()).contains(3);
        assertThat(renewed(PLAN.withEnd(START.plusDays(99))).lastDay()).isEqualTo(START.plusDays(199));
    }

    @Test
    void the_id_of_the_old_plan_stays_with_it() {
        assertThat(renewed(PLAN).id()).isEmpty();
        assertThat(renewed(PLAN).title()).contains("To the web");
    }

    @Test
    void an_unmet_goal_goes_on_with_what_is_missing() {
        Goal goal =
                Goal.builder().id("talks").times(8).phase("observe").firstDay(START).by(START.plusMonths(3)).build();
        Plan plan = PLAN.withGoals(ById.of(goal, goal.withId("met").withTimes(1)))
            .withPhases(ById.of(Phase.builder().id("observe").name("Observe").firstDay(START).lastDay(NEXT).build()))
            .withJournal(entry(START).withActivity(COFFEE));

        assertThat(renewed(plan).goals()).containsExactly(Goal.builder().id("talks").times(7).build());
    }

    @Test
    void a_milestone_ahead_wants_what_is_missing() {
        Goal goal = Goal.builder().id("talks").times(8).by(NEXT.plusMonths(2))
            .milestones(List.of(milestone(START.plusMonths(1), 2), milestone(NEXT.plusMonths(1), 5))).build();
        Plan plan = PLAN.withGoals(ById.of(goal)).withJournal(entry(START), entry(START.plusDays(1)));

        assertThat(renewed(plan).goals()).containsExactly(
                goal.withTimes(6).withMilestones(milestone(NEXT.plusMonths(1), 3)));
    }

    private static Milestone milestone(LocalDate by, int times) {
        return Milestone.builder().by(by).times(times).build();
    }

    @Test
    void routines_stay_without_what_is_past() {
        Routine routine = Routine.builder().id("post").activity(Activity.of("engage")).every(Cadence.weeks(1))
            .phase("observe").firstDay(START).lastDay(START.plusDays(9)).except(List.of(START, NEXT)).serves("met")
            .build();
        Goal met = Goal.builder().id("met").times(1).build();
        Plan plan = PLAN.withRoutines(ById.of(routine)).withGoals(ById.of(met)).withJournal(entry(START));

        assertThat(renewed(plan).routines()).containsExactly(Routine.builder().id("post")
            .activity(Activity.of("engage")).every(Cadence.weeks(1)).except(List.of(NEXT)).build());
    }

    @Test
    void done_actions_are_dropped_and_overdue_ones_are_due_at_once() {
        Action ask = Action.builder().id("ask").activity(Activity.of("message")).firstDay(START).by(START.plusDays(30))
            .build();
        Plan plan = PLAN.withActions(ById.of(ask, ask.withId("done"), ask.withId("later").withBy(NEXT.plusDays(9))))
            .withJournal(entry(START).withAction("done"));

        assertThat(renewed(plan).actions()).containsExactly(ask.withFirstDay(Optional.empty()).withBy(NEXT),
                ask.withId("later").withFirstDay(Optional.empty()).withBy(NEXT.plusDays(9)));
    }

    @Test
    void open_requests_and_commitments_become_actions() {
        Commitment send = Commitment.builder().activity(Activity.of("introduce")).by(START.plusDays(20))
            .note("send the article").build();
        Plan plan = PLAN.withContacts(ById.of(contact("kai"), contact("grace"))).withJournal(
                entry(NEXT.minusDays(2)).withPeople("kai").withHopingFor(COFFEE),
                entry(START).withPeople("grace", "kai").withNext(send));

        assertThat(renewed(plan).actions()).containsExactly(
                Action.builder().id("coffee-chat-kai").activity(COFFEE).people(List.of("kai")).build(),
                Action.builder().id("introduce-grace").name("send the article").activity(Activity.of("introduce"))
                    .people(List.of("grace", "kai")).by(NEXT).build());
    }

    @Test
    void an_open_request_that_is_planned_already_becomes_no_second_action() {
        Action planned = Action.builder().id("coffee").activity(COFFEE).people(List.of("kai")).build();
        Plan plan = PLAN.withContacts(ById.of(contact("kai"))).withActions(ById.of(planned))
            .withJournal(entry(NEXT.minusDays(2)).withPeople("kai").withHopingFor(COFFEE));

        assertThat(renewed(plan).actions()).containsExactly(planned);
    }

    @Test
    void each_open_promise_becomes_an_action_of_its_own() {
        Action planned = Action.builder().id("cv").activity(Activity.of("message")).people(List.of("kai")).build();
        Commitment article = Commitment.builder().activity(Activity.of("message")).by(NEXT.plusDays(6))
            .note("send the article").build();
        Commitment team = article.withBy(NEXT.plusDays(16)).withNote("introduce the team");
        Plan plan = PLAN.withContacts(ById.of(contact("kai"))).withActions(ById.of(planned))
            .withJournal(entry(NEXT.minusDays(9)).withActivity(COFFEE).withPeople("kai").withNext(article),
                    entry(NEXT.minusDays(2)).withActivity(COFFEE).withPeople("kai").withNext(team),
                    entry(NEXT.minusDays(1)).withActivity(COFFEE).withPeople("kai").withNext(team));

        assertThat(renewed(plan).actions()).extracting(Action::name).containsExactly(Optional.empty(),
                Optional.of("send the article"), Optional.of("introduce the team"));
    }

    @Test
    void actions_of_the_same_name_get_ids_of_their_own() {
        Action other = Action.builder().id("coffee-chat-kai").activity(Activity.of("research")).build();
        Plan plan = PLAN.withContacts(ById.of(contact("kai"))).withActions(ById.of(other))
            .withJournal(entry(NEXT.minusDays(2)).withPeople("kai").withHopingFor(COFFEE));

        assertThat(renewed(plan).actions().ids()).containsExactly("coffee-chat-kai", "coffee-chat-kai-2");
    }

    @Test
    void the_last_contact_becomes_the_opening_balance() {
        Contact kai = contact("kai").withKeepInTouch(KeepInTouch.every(Cadence.weeks(6)))
            .withLastContact(START.minusDays(9));
        Plan plan = PLAN.withContacts(ById.of(kai, contact("grace")))
            .withJournal(entry(START.plusDays(3)).withPeople("kai"));

        assertThat(renewed(plan).contacts())
            .containsExactly(kai.withLastContact(START.plusDays(3)), contact("grace"));
    }

    @Test
    void past_events_go_and_first_meetings_at_them_stay_first_meetings() {
        Event past = event("past", NEXT.minusDays(1));
        Event fair = event("fair", NEXT.minusDays(1)).withEnds(NEXT);
        Contact kai = contact("kai").withMet(Met.builder().at("past").build());
        Plan plan = PLAN.withEvents(ById.of(past, fair, event("ahead", NEXT))).withContacts(ById.of(kai));

        assertThat(renewed(plan).events().ids()).containsExactly("fair", "ahead");
        assertThat(renewed(plan).contacts()).containsExactly(kai.withMet(Met.builder().build()));
    }

    private static Event event(String id, LocalDate day) {
        return Event.builder().id(id).name(id).starts(Starts.on(day)).build();
    }

    @Test
    void acceptances_of_what_was_dropped_go_with_it() {
        Function<String, Acceptance> at = path -> Acceptance.builder().rule("no-interests").why("not yet")
            .at(PlanPath.parse(path)).build();
        Acceptance everywhere = Acceptance.builder().rule("no-interests").why("not yet").build();
        Plan plan = PLAN.withContacts(ById.of(contact("kai"))).withJournal(entry(START))
            .withPauses(Pause.builder().firstDay(START).lastDay(START).build())
            .withAccept(at.apply("contacts.kai"), at.apply("journal[0]"), at.apply("pauses[0]"), everywhere);

        assertThat(renewed(plan).accept()).containsExactly(at.apply("contacts.kai"), everywhere);
    }

    @Test
    void acceptances_follow_the_milestones_that_stay() {
        Function<Integer, Acceptance> at = position -> Acceptance.builder().rule("outside-plan").why("no. " + position)
            .at(PlanPath.of("goals", "g", "milestones").item(position)).build();
        Goal goal = Goal.builder().id("g").times(9).addActivities(COFFEE)
            .addMilestones(milestone(START.plusDays(20), 1), milestone(NEXT.plusDays(20), 3),
                    milestone(NEXT.plusDays(40), 5))
            .build();
        Plan plan = PLAN.withGoals(ById.of(goal)).withAccept(at.apply(0), at.apply(1), at.apply(2));

        assertThat(renewed(plan).accept()).extracting(Acceptance::why, kept -> kept.at().orElseThrow().toString())
            .containsExactly(tuple("no. 1", "goals.g.milestones[0]"), tuple("no. 2", "goals.g.milestones[1]"));
    }

    private static Contact contact(String id) {
        return Contact.builder().id(id).name(id).build();
    }

    private static Entry entry(LocalDate on) {
        return Entry.builder().on(on).activity(Activity.of("message")).build();
    }
}
