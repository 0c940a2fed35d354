package dev.netplan.journal;

import dev.netplan.model.Cadence;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what was asked of whom, and what became of it. */
final class Requests {

    private final Plan plan;
    private final LocalDate asOf;
    private final Facts facts;

    private Requests(Plan plan, LocalDate asOf, Facts facts) {
        this.plan = plan;
        this.asOf = asOf;
        this.facts = facts;
    }

    /** The requests, in order of time. */
    static List<Request> of(Plan plan, LocalDate asOf, Facts facts) {
        if (facts.hopes().isEmpty()) {
            return List.of();
        }
        Requests requests = new Requests(plan, asOf, facts);
        List<Request> all = new ArrayList<>();
        for (Asked asked : requests.asked()) {
            all.add(requests.asItStands(asked));
        }
        return Collections.unmodifiableList(all);
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        Map<String, Correspondence> correspondences = new HashMap<>();
        for (Fact fact : facts.all()) {
            Entry entry = fact.entry();
            for (String person : entry.everybody()) {
                if (entry.hopingFor().isPresent()) {
                    correspondences.computeIfAbsent(person, first -> new Correspondence(person, facts));
                }
                Optional.ofNullable(correspondences.get(person)).flatMap(with -> with.follow(fact))
                    .ifPresent(asked::add);
            }
        }
        return asked;
    }

    private Request asItStands(Asked asked) {
        Cadence nudge = plan.defaults().nudge();
        boolean silent = nudge.after(asked.lastWord()).isBefore(asOf);
        boolean givenUp = silent && asked.nudges() >= plan.defaults().nudges();
        Request.State state = heard(asked).orElse(givenUp ? Request.State.LET_GO : Request.State.WAITING);
        boolean waiting = state == Request.State.WAITING;
        return new Request(asked.contact(), asked.fact(), asked.hope(), state, asked.nudges(), asked.lastWord(),
                waiting && silent, waiting ? Optional.of(nudge.after(asked.lastWord())) : Optional.empty());
    }

    /** What later entries with the person say, the strongest first. */
    private Optional<Request.State> heard(Asked asked) {
        Dealings dealings = facts.with(asked.contact());
        Optional<Fact> answer = later(asked, dealings.lastOf(StandardActivity.HEAR_BACK));
        if (later(asked, dealings.lastOf(asked.hope())).isPresent()) {
            return Optional.of(Request.State.GRANTED);
        }
        if (later(asked, dealings.lastOf(StandardActivity.LET_GO)).isPresent()) {
            return Optional.of(Request.State.LET_GO);
        }
        return answer.map(fact -> fact.entry().answer().filter(Entry.Answer.NO::equals).isPresent()
                ? Request.State.DECLINED : Request.State.ANSWERED);
    }

    private static Optional<Fact> later(Asked asked, Optional<Fact> fact) {
        return fact.isPresent() && fact.get().isAfter(asked.fact()) ? fact : Optional.empty();
    }
}
