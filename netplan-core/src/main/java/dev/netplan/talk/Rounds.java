package dev.netplan.talk;

import dev.netplan.model.Interest;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Superpower;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the sentences of a talk to practise, by a number and no chance. */
final class Rounds {

    /** Three minutes in all: the time that the lesson gives to one talk among many. */
    private static final Duration SHORT = Duration.ofSeconds(15);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Plan plan;
    private final int number;
    private final List<Turn> turns = new ArrayList<>();

    private Rounds(Plan plan, int number) {
        this.plan = plan;
        this.number = number;
    }

    static Round of(Plan plan, int number) {
        Rounds rounds = new Rounds(plan, number);
        Optional<Interest> interest = rounds.one(plan.interests().asList());
        Optional<String> role = interest.flatMap(Interest::role);
        rounds.tell(interest, role);
        return new Round(number, role, List.copyOf(rounds.turns));
    }

    private void tell(Optional<Interest> interest, Optional<String> role) {
        Owner owner = plan.owner();
        Optional<Superpower> power = one(owner.superpowers());
        turn(Turn.Kind.GREET, "Say who you are, in one breath.", "I am " + owner.name()
                + owner.headline().map(line -> ": " + line).orElse(".")
                + (owner.headline().isPresent() || power.isEmpty() ? ""
                        : " Ask me about " + owner.askMeAbout().orElse(power.get().name()) + "."),
                SHORT);
        turn(Turn.Kind.OPEN, "Begin with something that anybody can answer.", always(Phrases.OPENERS), SHORT);
        turn(Turn.Kind.ASK, "Ask about their way or their days.", always(Phrases.QUESTIONS), LONG);
        turn(Turn.Kind.ASK, "Ask what only they can tell you.", special(interest, role), LONG);
        turn(Turn.Kind.TELL, "They ask what you are looking for. Answer in two sentences.", looking(interest, role),
                LONG);
        turn(Turn.Kind.OFFER, "Offer something, however small.", power
            .map(known -> "If it is of use to you, count on me for " + known.name()
                    + known.detail().map(detail -> " (" + detail + ")").orElse("") + ".")
            .orElse("I can listen, and tell you what I heard. Shall we try it?"), SHORT);
        turn(Turn.Kind.WRAP_UP, "Come to an end with a question.", always(Phrases.WRAP_UPS), LONG);
        turn(Turn.Kind.LEAVE, "Go, and leave them glad.", always(Phrases.EXITS), SHORT);
    }

    /** A question of the owner's own, else one of the role, else another one for anybody. */
    private String special(Optional<Interest> interest, Optional<String> role) {
        List<String> questions = new ArrayList<>(interest.map(Interest::questions).orElse(List.of()));
        role.map(Trade::of).ifPresent(trades -> trades.forEach(trade -> questions.addAll(trade.questions())));
        int interests = Math.max(1, plan.interests().size());
        // the number has chosen the interest already; what is left of it chooses the question
        return one(questions, Math.floorDiv(number, interests))
            .orElseGet(() -> one(Phrases.QUESTIONS, number + 4).orElseThrow());
    }

    private String looking(Optional<Interest> interest, Optional<String> role) {
        if (interest.isEmpty()) {
            return "I am finding out what people do here, and what of it I would like to do.";
        }
        String field = String.join(" or ", interest.get().industries());
        String what = role.map(work -> "more about the role of " + work).orElse("what people do in " + field);
        return "I want to know " + what
                + interest.get().seeking().map(sought -> ", and I am looking for " + sought).orElse("") + "."
                + (role.isPresent() && !field.isEmpty() ? " " + "I am drawn to " + field + "." : "");
    }

    private void turn(Turn.Kind kind, String task, String example, Duration time) {
        turns.add(new Turn(kind, task, example, time));
    }

    private String always(List<String> phrases) {
        return one(phrases).orElseThrow();
    }

    private <T> Optional<T> one(List<T> all) {
        return one(all, number);
    }

    private static <T> Optional<T> one(List<T> all, int position) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.floorMod(position, all.size())));
    }
}
