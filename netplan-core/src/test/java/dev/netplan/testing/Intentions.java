package dev.netplan.testing;

import dev.netplan.model.Action;
import dev.netplan.model.Aim;
import dev.netplan.model.Cadence;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.On;
import dev.netplan.model.Phase;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import dev.netplan.model.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done: phases, goals, routines, actions, events. */
final class Intentions {

    private Intentions() {}

    static Phase phase(String id, Choices choices, Span plan) {
        LocalDate from = plan.about(choices);
        LocalDate to = plan.from(from).day(choices);
        return Phase.builder().id(id).name(TrickyTexts.name(choices)).firstDay(from).lastDay(to)
            .focus(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    static Goal goal(String id, Choices choices, Declared declared, Span plan) {
        Optional<Phase> phase = declared.phase(choices);
        Span days = within(phase, plan);
        Span.Ends ends = days.ends(choices);
        return Goal.builder().id(id).times(Values.count(choices)).name(choices.maybe(() -> TrickyTexts.name(choices)))
            .count(choices.of(List.of(Goal.Count.values())))
            .activities(choices.different(3, () -> declared.activity(choices)))
            .toward(declared.some("interests", choices)).people(who(choices, declared))
            .in(declared.some("communities", choices)).phase(phase.map(Phase::id)).firstDay(ends.from()).by(ends.by())
            .why(choices.maybe(() -> TrickyTexts.text(choices))).milestones(milestones(choices, days))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    private static Span within(Optional<Phase> phase, Span plan) {
        return phase.map(lent -> new Span(lent.firstDay(), lent.lastDay())).orElse(plan);
    }

    static Optional<Who> who(Choices choices, Declared declared) {
        Optional<String> role = choices.maybe(() -> TrickyTexts.text(choices));
        Optional<String> org = choices.maybe(() -> TrickyTexts.text(choices));
        Optional<String> level = choices.maybe(() -> TrickyTexts.text(choices));
        Optional<String> tag = choices.maybe(() -> TrickyTexts.text(choices));
        List<String> contacts = declared.some("contacts", choices);
        if (role.or(() -> org).or(() -> level).or(() -> tag).isEmpty() && contacts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Who.builder().role(role).org(org).level(level).tag(tag).contacts(contacts)
            .extensions(TrickyTexts.extensions(choices)).build());
    }

    private static List<Milestone> milestones(Choices choices, Span days) {
        List<Milestone> milestones = new ArrayList<>();
        LocalDate by = days.day(choices);
        int times = 0;
        for (int i = choices.below(4); i > 0; i--) {
            times += Values.count(choices) % 10 + 1;
            milestones.add(Milestone.of(by, times));
            by = by.plusDays(1 + choices.below(40));
        }
        return milestones;
    }

    static Routine routine(String id, Choices choices, Declared declared, Span plan) {
        Cadence every = Values.cadence(choices);
        List<On> on = days(choices, every);
        Optional<Phase> phase = declared.phase(choices);
        Span.Ends ends = within(phase, plan).ends(choices);
        boolean several = on.isEmpty() && every.unit() != Cadence.Unit.DAY && choices.onceIn(2);
        return Routine.builder().id(id).name(choices.maybe(() -> TrickyTexts.name(choices)))
            .activity(declared.activity(choices)).every(every).on(on)
            .times(several ? Optional.of(1 + choices.below(8)) : Optional.empty())
            .at(choices.maybe(() -> Values.time(choices))).lasts(choices.maybe(() -> Values.length(choices)))
            .phase(phase.map(Phase::id)).firstDay(ends.from()).lastDay(ends.by())
            .except(choices.different(3, () -> plan.about(choices))).toward(declared.some("interests", choices))
            .in(declared.some("communities", choices)).people(declared.some("contacts", choices))
            .place(choices.maybe(() -> TrickyTexts.text(choices))).url(choices.maybe(() -> Values.url(choices)))
            .serves(declared.one("goals", choices)).remind(choices.maybe(() -> Values.length(choices)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    private static List<On> days(Choices choices, Cadence every) {
        return switch (every.unit()) {
            case WEEK -> choices.different(3, () -> Values.ofWeek(choices));
            case MONTH -> choices.different(3, () -> Values.ofMonth(choices));
            case DAY, YEAR -> List.of();
        };
    }

    static Action action(String id, Choices choices, Declared declared, Span plan) {
        Optional<Phase> phase = declared.phase(choices);
        Span.Ends ends = within(phase, plan).ends(choices);
        return Action.builder().id(id).name(choices.maybe(() -> TrickyTexts.name(choices)))
            .activity(declared.activity(choices)).people(declared.some("contacts", choices))
            .in(declared.some("communities", choices)).toward(declared.some("interests", choices))
            .serves(declared.one("goals", choices)).phase(phase.map(Phase::id)).firstDay(ends.from()).by(ends.by())
            .lasts(choices.maybe(() -> Values.length(choices))).why(choices.maybe(() -> TrickyTexts.text(choices)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    static Event event(String id, Choices choices, Declared declared, Span plan) {
        LocalDate day = plan.about(choices);
        boolean timed = choices.onceIn(2);
        Optional<LocalDate> ends = timed ? Optional.empty() : choices.maybe(() -> day.plusDays(choices.below(5)));
        return Event.builder().id(id).name(TrickyTexts.name(choices))
            .starts(timed ? Starts.at(day.atTime(Values.time(choices))) : Starts.on(day)).ends(ends)
            .lasts(choices.maybe(() -> Values.length(choices))).zone(choices.maybe(() -> Values.zone(choices)))
            .place(choices.maybe(() -> TrickyTexts.text(choices))).online(choices.maybe(() -> choices.onceIn(2)))
            .url(choices.maybe(() -> Values.url(choices))).community(declared.one("communities", choices))
            .routine(declared.one("routines", choices)).toward(declared.some("interests", choices))
            .people(declared.some("contacts", choices)).topics(choices.some(3, () -> TrickyTexts.text(choices)))
            .aim(choices.maybe(() -> aim(choices))).remind(choices.maybe(() -> Values.length(choices)))
            .cancelled(choices.onceIn(5)).notes(choices.maybe(() -> TrickyTexts.text(choices)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    private static Aim aim(Choices choices) {
        return Aim.builder().meet(choices.maybe(() -> Values.count(choices)))
            .each(choices.maybe(() -> Values.length(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }
}
