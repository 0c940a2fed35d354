package dev.netplan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.Journal;
import dev.netplan.model.Interest;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.testing.AdasPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_round_goes_from_hello_to_goodbye_in_three_minutes() {
        Round round = round(AdasPlan.plan(), 1);

        assertThat(round.turns()).extracting(Turn::kind).containsExactly(Turn.Kind.GREET, Turn.Kind.OPEN,
                Turn.Kind.ASK, Turn.Kind.ASK, Turn.Kind.TELL, Turn.Kind.OFFER, Turn.Kind.WRAP_UP, Turn.Kind.LEAVE);
        assertThat(round.length()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void a_round_speaks_of_the_plan() {
        Round round = round(AdasPlan.plan(), 0);

        assertThat(round.role()).contains("Frontend Developer");
        assertThat(examples(round)).contains("I am Ada Okafor. Ask me about sourdough.",
                "What did the step from junior to senior change in your week?",
                "I want to know more about the role of Frontend Developer, and I am looking for a first job."
                        + " I am drawn to fintech or healthcare tech.",
                "If it is of use to you, count on me for listening well.");
    }

    @Test
    void every_interest_and_every_own_question_has_its_turn() {
        List<String> asked = IntStream.range(1, 60).mapToObj(number -> round(AdasPlan.plan(), number))
            .flatMap(round -> examples(round).stream()).toList();

        assertThat(asked).contains("Which skill pays off most on your team?",
                "How do you and your engineers settle on what not to build?", Trade.PRODUCT.questions().get(3),
                Trade.ENGINEER.questions().get(3));
        assertThat(asked).containsAll(Phrases.OPENERS).containsAll(Phrases.QUESTIONS).containsAll(Phrases.WRAP_UPS)
            .containsAll(Phrases.EXITS);
    }

    @Test
    void a_plan_that_says_little_can_be_practised_as_well() {
        Plan plan = Plan.builder().start(MARCH).owner(Owner.builder().name("Ada").headline("I mend bicycles").build())
            .build();

        assertThat(round(plan, 5).role()).isEmpty();
        assertThat(examples(round(plan, 5))).contains("I am Ada: I mend bicycles").hasSize(8).doesNotContain("");
    }

    @Test
    void an_interest_in_industries_alone_is_told_by_them() {
        Plan plan = Plan.builder().start(MARCH).owner(Owner.builder().name("Ada").build())
            .interests(ById.of(Interest.builder().id("money").addIndustries("fintech").build())).build();

        assertThat(examples(round(plan, 3))).contains("I want to know what people do in fintech.");
    }

    @Property(tries = 200)
    void any_plan_and_number_make_a_round_and_the_next_is_another(@ForAll Plan plan, @ForAll int number) {
        Round round = round(plan, number);

        assertThat(round).isEqualTo(round(plan, number));
        assertThat(round.turns()).allMatch(turn -> !turn.example().isBlank());
        assertThat(examples(round)).isNotEqualTo(examples(round(plan, number == Integer.MAX_VALUE ? 0 : number + 1)));
        assertThat(round.turns().stream().filter(Turn::asks).map(Turn::kind).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder(Turn.Kind.OPEN, Turn.Kind.ASK, Turn.Kind.WRAP_UP);
    }

    private static Round round(Plan plan, int number) {
        return Talk.of(Journal.of(plan, MARCH)).round(number);
    }

    private static List<String> examples(Round round) {
        return round.turns().stream().map(Turn::example).toList();
    }
}
