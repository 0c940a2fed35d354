package dev.netplan.testing;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Defaults;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Owner;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Superpower;
import dev.netplan.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plan's own keys: when it runs, whose it is, what holds by default, which findings are accepted. */
final class Header {

    private static final LocalDate ORDINARY_START = LocalDate.of(2026, 1, 5);

    private static final List<String> RULES = List.of("idle-week", "no-superpowers", "goal-behind", "keep-in-touch-due",
            "one-sided-network", "our-own-rule");

    private Header() {}

    /** A plan of no elements yet, told as far as the dates of its elements need it. */
    static Plan begun(Choices choices) {
        LocalDate start = choices.onceIn(3) ? LocalDate.of(1999, 1, 1).plusDays(choices.below(36_500)) : ORDINARY_START;
        Optional<Integer> months = choices.maybe(() -> 1 + choices.below(24));
        Optional<LocalDate> end = months.isPresent() ? Optional.empty()
                : choices.maybe(() -> start.plusDays(choices.below(400)));
        return Plan.builder().start(start).months(months).end(end).owner(owner(choices))
            .zone(choices.onceIn(2) ? Values.zone(choices) : Values.zone(new Choices(List.of())))
            .weekStarts(choices.onceIn(3) ? Values.weekday(choices) : Values.weekday(new Choices(List.of())))
            .title(choices.maybe(() -> TrickyTexts.text(choices)))
            .id(choices.maybe(() -> Values.id(choices, "plan", new Declared())))
            .defaults(choices.onceIn(2) ? defaults(choices) : Defaults.builder().build())
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    static Owner owner(Choices choices) {
        return Owner.builder().name(TrickyTexts.name(choices))
            .pronouns(choices.maybe(() -> choices.of(List.of("she/her", "they/them"))))
            .headline(choices.maybe(() -> TrickyTexts.text(choices)))
            .style(choices.maybe(() -> choices.of(List.of(Owner.Style.values()))))
            .weeklyTime(choices.maybe(() -> Values.length(choices).multipliedBy(1 + choices.below(7))))
            .superpowers(choices.some(3, () -> superpower(choices)))
            .askMeAbout(choices.maybe(() -> TrickyTexts.text(choices))).profiles(Values.profiles(choices))
            .email(choices.maybe(() -> "ada@example.org")).extensions(TrickyTexts.extensions(choices)).build();
    }

    private static Superpower superpower(Choices choices) {
        return Superpower.builder().name(TrickyTexts.text(choices))
            .detail(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    static Defaults defaults(Choices choices) {
        return Defaults.builder().followUp(Values.cadence(choices)).nudge(Values.cadence(choices))
            .nudges(1 + choices.below(5)).remind(choices.maybe(() -> Values.length(choices)))
            .keepInTouch(Values.mapping(choices, List.of(Tie.values()), () -> Values.keepInTouch(choices)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    static Pause pause(Choices choices, Span plan) {
        LocalDate from = plan.about(choices);
        return Pause.builder().firstDay(from).lastDay(from.plusDays(choices.below(21)))
            .why(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    static OwnActivity activity(String id, Choices choices) {
        return OwnActivity.builder().id(id).like(choices.of(List.of(StandardActivity.values())))
            .lasts(choices.maybe(() -> Values.length(choices))).name(choices.maybe(() -> TrickyTexts.name(choices)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    static Acceptance acceptance(Choices choices, Declared declared, Span plan) {
        return Acceptance.builder().rule(choices.of(RULES)).why(TrickyTexts.text(choices))
            .at(declared.one("contacts", choices).map(id -> PlanPath.of("contacts", id)))
            .lastDay(choices.maybe(() -> plan.about(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    static Plan ended(Plan plan, Choices choices, Declared declared, Span days) {
        return plan.withPauses(choices.some(3, () -> pause(choices, days)))
            .withRules(Values.mapping(choices, RULES, () -> choices.of(List.of(Severity.values()))))
            .withAccept(choices.some(2, () -> acceptance(choices, declared, days)));
    }
}
