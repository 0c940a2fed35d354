package dev.netplan.testing;

import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Entry;
import java.util.List;
import java.util.Optional;

/** What really happened: entries of the journal. */
final class Facts {

    private Facts() {}

    static Entry entry(Choices choices, Declared declared, Span plan) {
        Activity did = declared.activity(choices);
        List<String> people = declared.some("contacts", choices);
        List<String> met = choices.onceIn(3) ? declared.some("contacts", choices) : List.of();
        boolean asks = choices.onceIn(3) && !(people.isEmpty() && met.isEmpty());
        boolean answers = declared.hearsBack(did) && choices.onceIn(2);
        return Entry.builder().on(plan.day(choices)).activity(did).people(people).met(met)
            .at(declared.one("events", choices)).in(declared.one("communities", choices))
            .toward(declared.some("interests", choices)).spent(choices.maybe(() -> Values.length(choices)))
            .spokeWith(choices.maybe(() -> Values.count(choices)))
            .gave(choices.different(2, () -> TrickyTexts.text(choices)))
            .asked(choices.different(2, () -> TrickyTexts.text(choices)))
            .got(choices.different(2, () -> TrickyTexts.text(choices)))
            .learned(choices.different(2, () -> TrickyTexts.text(choices)))
            .note(choices.maybe(() -> TrickyTexts.text(choices)))
            .hopingFor(asks ? Optional.of(declared.activity(choices)) : Optional.empty())
            .answer(answers ? Optional.of(choices.of(List.of(Entry.Answer.values()))) : Optional.empty())
            .action(declared.one("actions", choices)).next(choices.maybe(() -> commitment(choices, declared, plan)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    private static Commitment commitment(Choices choices, Declared declared, Span plan) {
        return Commitment.builder().activity(declared.activity(choices)).by(plan.about(choices))
            .note(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }
}
