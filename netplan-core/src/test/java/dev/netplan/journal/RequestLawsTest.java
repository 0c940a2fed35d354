package dev.netplan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.journal.Request.State;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;

/** Requests as they are defined, each by looking at all later entries, against requests as they are found. */
class RequestLawsTest {

    private static final LocalDate START = Told.day("01-05");
    private static final int PATIENCE = 7;
    private static final int NUDGES = 2;

    @Provide
    Arbitrary<List<Entry>> correspondence() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 25);
        Arbitrary<String> did = Arbitraries.of("message", "follow-up", "postcard", "engage", "coffee-chat", "walk",
                "hear-back", "let-go");
        Arbitrary<Optional<String>> hope = Arbitraries.of("coffee-chat", "walk", "engage").optional(0.6);
        Arbitrary<List<String>> people = Arbitraries.of(List.of("kai"), List.of("ben"), List.of("kai", "ben"));
        Arbitrary<Optional<Entry.Answer>> answer = Arbitraries.of(Entry.Answer.class).optional();
        return Combinators.combine(days, did, hope, people, answer).as(RequestLawsTest::entry).list().ofMaxSize(12);
    }

    private static Entry entry(int day, String did, Optional<String> hope, List<String> people,
            Optional<Entry.Answer> answer) {
        return Entry.builder().on(START.plusDays(day)).activity(Activity.of(did)).people(people)
            .hopingFor(hope.map(Activity::of)).answer(did.equals("hear-back") ? answer : Optional.empty()).build();
    }

    @Property(tries = 500)
    void requests_are_found_as_they_are_defined(@ForAll("correspondence") List<Entry> entries,
            @ForAll @IntRange(max = 40) int day) {
        Plan plan = Told.plan().journal(entries).build();
        Journal journal = Journal.of(plan, START.plusDays(day));

        List<Tuple> defined = new ArrayList<>();
        for (String person : List.of("kai", "ben")) {
            List<Fact> facts = journal.facts().stream().filter(fact -> fact.entry().everybody().contains(person))
                .toList();
            List<Fact> asked = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                List<Fact> upToIt = facts.subList(0, i + 1);
                if (fact.entry().hopingFor().isPresent()
                        && asked.stream().noneMatch(earlier -> isNudge(fact, earlier, upToIt, plan))) {
                    asked.add(fact);
                    defined.add(defined(person, fact, facts, plan, journal.asOf()));
                }
            }
        }

        assertThat(journal.requests())
            .extracting(Request::contact, Request::entry, Request::state, Request::nudges, Request::lastWord)
            .containsExactlyInAnyOrderElementsOf(defined);
    }

    private static Tuple defined(String person, Fact request, List<Fact> facts, Plan plan, LocalDate asOf) {
        List<Fact> later = facts.stream().filter(fact -> fact.isAfter(request)).toList();
        List<Fact> nudges = new ArrayList<>();
        for (Fact fact : later) {
            List<Fact> upToIt = facts.subList(0, facts.indexOf(fact) + 1);
            if (did("message", plan).or(did("follow-up", plan)).test(fact) || isNudge(fact, request, upToIt, plan)) {
                nudges.add(fact);
            }
        }
        LocalDate lastWord = nudges.isEmpty() ? request.on() : nudges.get(nudges.size() - 1).on();
        boolean givenUp = nudges.size() >= NUDGES && lastWord.plusDays(PATIENCE).isBefore(asOf);
        return tuple(person, request.index(), state(request, later, givenUp, plan), nudges.size(), lastWord);
    }

    private static State state(Fact request, List<Fact> later, boolean givenUp, Plan plan) {
        List<Fact> answers = later.stream().filter(did("hear-back", plan)).toList();
        if (later.stream().anyMatch(did(request.entry().hopingFor().orElseThrow().id(), plan))) {
            return State.GRANTED;
        }
        if (later.stream().anyMatch(did("let-go", plan))) {
            return State.LET_GO;
        }
        if (!answers.isEmpty()) {
            return answers.get(answers.size() - 1).entry().answer().equals(Optional.of(Entry.Answer.NO))
                    ? State.DECLINED : State.ANSWERED;
        }
        return givenUp ? State.LET_GO : State.WAITING;
    }

    /** Whether it asks again for what a request without grant, answer or let-go up to then has asked for. */
    private static boolean isNudge(Fact fact, Fact request, List<Fact> upToIt, Plan plan) {
        Activity hope = request.entry().hopingFor().orElseThrow();
        return fact.isAfter(request) && fact.entry().hopingFor().filter(again -> plan.counts(again, hope)).isPresent()
                && upToIt.stream().filter(other -> other.isAfter(request)).noneMatch(
                        did(hope.id(), plan).or(did("hear-back", plan)).or(did("let-go", plan)));
    }

    private static Predicate<Fact> did(String wanted, Plan plan) {
        return fact -> plan.counts(fact.entry().activity(), Activity.of(wanted));
    }
}
