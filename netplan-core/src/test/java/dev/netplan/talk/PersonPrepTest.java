package dev.netplan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Superpower;
import dev.netplan.testing.AdasPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPrepTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void somebody_unknown_cannot_be_prepared_for() {
        assertThat(talk(AdasPlan.plan()).with("nobody")).isEmpty();
    }

    @Test
    void the_last_three_entries_come_latest_first() {
        PersonPrep grace = prep(AdasPlan.plan(), "grace");

        assertThat(grace.lately()).extracting(Fact::on).extracting(LocalDate::toString)
            .containsExactly("2026-02-09", "2026-01-28", "2026-01-16");
        assertThat(grace.introductions()).hasSize(1);
        assertThat(grace.promised()).isEmpty();
    }

    @Test
    void what_was_asked_for_stays_until_it_happens() {
        PersonPrep kai = prep(AdasPlan.plan(), "kai");

        assertThat(kai.requests()).singleElement().extracting(Request::state).isEqualTo(Request.State.ANSWERED);
        assertThat(kai.activity()).isEqualTo(Activity.of("coffee-chat"));
        assertThat(kai.goals()).extracting(Goal::id).containsExactly("interviews");

        Plan met = AdasPlan.plan();
        List<Entry> journal = new ArrayList<>(met.journal());
        journal.add(entry("2026-02-28", "coffee-chat", "kai"));
        assertThat(prep(met.withJournal(journal), "kai").requests()).isEmpty();
    }

    @Test
    void what_was_refused_is_not_asked_for_again() {
        Plan plan = plan(person("kai"), entry("2026-02-01", "message", "kai").withHopingFor(Activity.of("coffee-chat")),
                entry("2026-02-02", "hear-back", "kai").withAnswer(Entry.Answer.NO));

        assertThat(prep(plan, "kai").requests()).isEmpty();
    }

    @Test
    void a_promise_decides_what_kind_of_talk_it_is() {
        Plan plan = plan(person("kai"), entry("2026-02-01", "coffee-chat", "kai").withNext(Commitment.builder()
            .activity(Activity.of("informational-interview")).by(MARCH).build()));

        PersonPrep kai = prep(plan, "kai");

        assertThat(kai.promised()).extracting(OpenCommitment::by).containsExactly(MARCH);
        assertThat(kai.activity()).isEqualTo(Activity.of("informational-interview"));
    }

    @Test
    void what_is_planned_with_the_person_decides_where_nothing_was_promised() {
        Plan plan = plan(person("kai")).withActions(ById.of(
                Action.builder().id("write").activity(Activity.of("message")).addPeople("kai").build(),
                Action.builder().id("talk").activity(Activity.of("catch-up")).addPeople("kai").build(),
                Action.builder().id("other").activity(Activity.of("informational-interview")).build()));

        PersonPrep kai = prep(plan, "kai");

        assertThat(kai.actions()).extracting(Action::id).containsExactly("write", "talk");
        assertThat(kai.activity()).isEqualTo(Activity.of("catch-up"));
    }

    @Test
    void those_who_know_each_other_well_catch_up_and_others_have_a_coffee() {
        assertThat(prep(plan(person("kai")), "kai").activity()).isEqualTo(Activity.of("coffee-chat"));
        assertThat(prep(plan(person("kai"), entry("2026-01-10", "coffee-chat", "kai"),
                entry("2026-01-20", "coffee-chat", "kai")), "kai")
            .activity()).isEqualTo(Activity.of("catch-up"));
    }

    @Test
    void who_counts_already_and_who_is_met_already_makes_no_more_of_them() {
        Goal people = Goal.builder().id("people").times(5).count(Goal.Count.CONTACTS).build();
        Goal fresh = Goal.builder().id("fresh").times(5).count(Goal.Count.NEW_CONTACTS).build();
        Goal reached = Goal.builder().id("reached").times(1).build();
        Plan met = plan(person("kai"), entry("2026-02-01", "coffee-chat", "kai"));

        assertThat(prep(plan(person("kai")).withGoals(ById.of(people, fresh, reached)), "kai").goals())
            .containsExactly(people, fresh, reached);
        assertThat(prep(met.withGoals(ById.of(people, fresh, reached)), "kai").goals()).isEmpty();
    }

    @Test
    void the_time_has_a_sixth_at_either_end() {
        TimeBox box = prep(plan(person("kai")), "kai").timeBox();

        assertThat(box).isEqualTo(new TimeBox(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(5)));
        assertThat(box.length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(TimeBox.of(Duration.ofSeconds(90)).length()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void who_was_met_and_not_written_to_is_owed_a_word() {
        Plan plan = plan(person("kai"),
                Entry.builder().on(MARCH.minusDays(1)).activity(Activity.of("attend")).addMet("kai").build());

        assertThat(prep(plan, "kai").followUp()).isPresent();
        assertThat(prep(plan(person("kai")), "kai").followUp()).isEmpty();
    }

    @Test
    void a_need_is_answered_by_the_superpower_that_shares_a_word_with_it() {
        Contact kai = person("kai").withCouldUse("somebody to listen", "a review of slides");

        List<Offer> offers = prep(plan(kai), "kai").offers();

        assertThat(offers).extracting(Offer::what).containsExactly("listening well", "cooking");
        assertThat(offers.get(0).need()).contains("somebody to listen");
        assertThat(offers.get(1).need()).isEmpty();
    }

    @Test
    void a_need_is_answered_through_others_who_may_be_asked() {
        Contact kai = person("kai").withCouldUse("a review of my slides");
        Contact mei = person("mei").withCanOffer("reviewing talks", "slides with a story");
        Contact resting = person("resting").withCanOffer("slides").withNotBefore(MARCH.plusDays(1));
        Contact gone = person("gone").withCanOffer("slides").withKeepInTouch(KeepInTouch.never());
        Plan plan = plan(kai).withContacts(ById.of(kai, mei, resting, gone));

        List<Offer> offers = prep(plan, "kai").offers();

        assertThat(offers.stream().flatMap(offer -> offer.through().stream())).containsExactly(mei);
        assertThat(offers.get(0).what()).isEqualTo("reviewing talks");
    }

    @Test
    void nobody_is_sent_to_themselves() {
        Contact kai = person("kai").withCouldUse("slides").withCanOffer("slides");

        assertThat(prep(plan(kai), "kai").offers()).allMatch(offer -> offer.through().isEmpty());
    }

    @Test
    void the_owners_own_questions_come_first_then_those_of_the_role_then_anybodys() {
        PersonPrep kai = prep(AdasPlan.plan(), "kai");

        assertThat(kai.questions()).extracting(Question::origin).containsExactly(Question.Origin.PLAN,
                Question.Origin.ROLE, Question.Origin.ROLE, Question.Origin.ROLE, Question.Origin.ANYBODY,
                Question.Origin.ANYBODY, Question.Origin.ANYBODY);
        assertThat(kai.questions().get(0).text()).startsWith("How do you and your engineers settle");
        assertThat(kai.questions().get(1).text()).isEqualTo(Trade.PRODUCT.questions().get(0));
    }

    @Test
    void who_has_the_role_of_an_interest_is_asked_its_questions() {
        Interest interest = Interest.builder().id("front").role("Frontend  developer").addQuestions("Which tests?")
            .addLevels("SWE I", "SWE II", "Senior").build();
        Contact kai = person("kai").withRole("frontend Developer");

        List<Question> questions = prep(plan(kai).withInterests(ById.of(interest)), "kai").questions();

        assertThat(questions.get(0)).isEqualTo(new Question("Which tests?", Question.Origin.PLAN));
        assertThat(questions).extracting(Question::text).anyMatch(text -> text.contains("level Senior")
                && text.contains("level SWE I "));
    }

    @Test
    void no_more_is_asked_than_can_be_kept_in_mind() {
        Interest interest = Interest.builder().id("front").role("Gardener").addQuestions("1?", "2?", "3?", "4?", "5?",
                "6?", "7?", "8?", "9?")
            .build();
        Contact kai = person("kai").withToward("front");

        assertThat(prep(plan(kai).withInterests(ById.of(interest)), "kai").questions()).hasSize(Questions.MOST);
    }

    @Test
    void what_concerns_others_stands_on_their_page_alone() {
        Contact kai = person("kai");
        Action done = Action.builder().id("done").activity(Activity.of("message")).addPeople("kai").build();
        Action others = Action.builder().id("others").activity(Activity.of("message")).addPeople("mei").build();
        Entry meeting = Entry.builder().on(MARCH.minusDays(1)).activity(Activity.of("attend")).addMet("mei")
            .hopingFor(Activity.of("coffee-chat"))
            .next(Commitment.builder().activity(Activity.of("message")).by(MARCH).build()).build();
        Plan plan = plan(kai, meeting, entry("2026-02-01", "message", "kai").withAction("done"))
            .withContacts(ById.of(kai, person("mei"), person("bo"))).withActions(ById.of(done, others))
            .withIntroductions(ById.of(Introduction.builder().id("x").addBetween("mei", "bo").build()));

        PersonPrep prep = prep(plan, "kai");

        assertThat(prep.followUp()).isEmpty();
        assertThat(prep.promised()).isEmpty();
        assertThat(prep.requests()).isEmpty();
        assertThat(prep.actions()).isEmpty();
        assertThat(prep.introductions()).isEmpty();
        assertThat(prep(plan, "mei").introductions()).hasSize(1);
        assertThat(prep(plan, "mei").actions()).containsExactly(others);
    }

    @Test
    void those_whom_others_made_count_leave_room_for_one_more() {
        Goal people = Goal.builder().id("people").times(5).count(Goal.Count.CONTACTS).build();
        Plan plan = plan(person("kai"), entry("2026-02-01", "coffee-chat", "mei"))
            .withContacts(ById.of(person("kai"), person("mei"))).withGoals(ById.of(people));

        assertThat(prep(plan, "kai").goals()).containsExactly(people);
        assertThat(prep(plan, "mei").goals()).isEmpty();
    }

    @Test
    void a_need_is_met_by_words_of_weight_alone() {
        assertThat(isMet("java", "JAVA")).isTrue();
        assertThat(isMet("art", "art")).isFalse();
        assertThat(isMet("help with some work", "work with your help")).isFalse();
    }

    private static boolean isMet(String need, String offered) {
        Contact kai = person("kai").withCouldUse(need);
        Plan plan = plan(kai).withContacts(ById.of(kai, person("mei").withCanOffer(offered)));
        return prep(plan, "kai").offers().stream().anyMatch(offer -> offer.through().isPresent());
    }

    @Test
    void roles_without_a_letter_are_not_alike() {
        Interest interest = Interest.builder().id("odd").role("??").addQuestions("Why?").build();
        Plan plan = plan(person("kai").withRole("!!")).withInterests(ById.of(interest));

        assertThat(prep(plan, "kai").questions()).extracting(Question::origin).containsOnly(Question.Origin.ANYBODY);
    }

    @Test
    void two_levels_make_a_question_and_one_makes_none() {
        Interest one = Interest.builder().id("front").role("Gardener").addLevels("I").build();
        Plan plan = plan(person("kai").withToward("front"));

        assertThat(prep(plan.withInterests(ById.of(one)), "kai").questions()).hasSize(3);
        assertThat(prep(plan.withInterests(ById.of(one.withLevels("I", "II"))), "kai").questions()).hasSize(4);
    }

    private static Contact person(String id) {
        return Contact.builder().id(id).name(id).build();
    }

    private static Entry entry(String date, String did, String... people) {
        return Entry.builder().on(LocalDate.parse(date)).activity(Activity.of(did)).people(List.of(people)).build();
    }

    private static Plan plan(Contact contact, Entry... entries) {
        return Plan.builder().start(LocalDate.of(2026, 1, 5))
            .owner(Owner.builder().name("Ada").addSuperpowers(Superpower.of("listening well"), Superpower.of("cooking"))
                .build())
            .contacts(ById.of(contact)).addJournal(entries).build();
    }

    private static PersonPrep prep(Plan plan, String contact) {
        return talk(plan).with(contact).orElseThrow();
    }

    private static Talk talk(Plan plan) {
        return Talk.of(Journal.of(plan, MARCH));
    }
}
