package dev.netplan.check;

import dev.netplan.model.Acceptance;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan says about findings: how much each matters, and which it accepts. One for each check. */
final class Verdicts {

    private final RuleBook book;
    private final PlanAt plan;
    private final List<Acceptance> acceptances;
    private final Map<Target, Accepted> byTarget = new HashMap<>();

    /** What an acceptance names. */
    private record Target(String rule, PlanPath at) {

        static Target of(Acceptance acceptance) {
            return new Target(acceptance.rule(), acceptance.at().orElse(PlanPath.ROOT));
        }
    }

    /** What the acceptances of one target come to, so that a finding does not look at each of them. */
    private static final class Accepted {

        private Optional<String> why = Optional.empty();
        /** The acceptance that was the last to lapse. */
        private OptionalInt lapsed = OptionalInt.empty();
        private boolean matched;
    }

    Verdicts(RuleBook book, PlanAt plan) {
        this.book = book;
        this.plan = plan;
        this.acceptances = plan.plan().accept();
        for (int i = 0; i < acceptances.size(); i++) {
            note(i, byTarget.computeIfAbsent(Target.of(acceptances.get(i)), target -> new Accepted()));
        }
    }

    private void note(int position, Accepted accepted) {
        Acceptance acceptance = acceptances.get(position);
        if (acceptance.lastDay().filter(plan.asOf()::isAfter).isEmpty()) {
            accepted.why = accepted.why.or(() -> Optional.of(acceptance.why()));
        } else if (accepted.lapsed.isEmpty() || lastDay(accepted.lapsed.getAsInt()).isBefore(lastDay(position))) {
            accepted.lapsed = OptionalInt.of(position);
        }
    }

    private LocalDate lastDay(int position) {
        return acceptances.get(position).lastDay().orElse(LocalDate.MAX);
    }

    /** How much the findings of a rule matter. */
    Severity severity(RuleBook.Settled settled) {
        return settled.isFixed() ? Severity.ERROR
                : plan.plan().rules().getOrDefault(settled.rule().id(), settled.severity());
    }

    private Severity severity(String rule, Severity otherwise) {
        return RuleBook.isFixed(rule) ? Severity.ERROR
                : plan.plan().rules().getOrDefault(rule, book.severity(rule, otherwise));
    }

    /** Adds what a rule of a severity has found as the plan wants to see it. */
    void takeAll(RuleBook.Settled settled, Severity severity, List<Finding> met, List<Finding> found) {
        if (met.isEmpty()) {
            return;
        }
        Rule rule = settled.rule();
        for (Finding finding : met) {
            if (finding.rule().equals(rule.id()) && finding.severity() == rule.severity()) {
                take(finding.withSeverity(severity), settled.isFixed(), found);
            } else {
                take(finding, found);
            }
        }
    }

    /** Adds a finding as the plan wants to see it, if it wants to see it. */
    void take(Finding met, List<Finding> found) {
        take(met.withSeverity(severity(met.rule(), met.severity())), RuleBook.isFixed(met.rule()), found);
    }

    private void take(Finding finding, boolean fixed, List<Finding> found) {
        if (finding.severity() != Severity.OFF) {
            found.add(fixed ? finding : accepted(finding));
        }
    }

    private Finding accepted(Finding met) {
        if (acceptances.isEmpty()) {
            return met;
        }
        Finding finding = met;
        for (int length = met.path().steps().size(); length >= 0; length--) {
            PlanPath at = new PlanPath(met.path().steps().subList(0, length));
            Accepted accepted = byTarget.get(new Target(met.rule(), at));
            if (accepted != null) {
                accepted.matched = true;
                finding = accepted(finding, accepted);
            }
        }
        return finding;
    }

    private Finding accepted(Finding met, Accepted accepted) {
        Finding finding = met.accepted().isPresent() ? met : accepted.why.map(met::withAccepted).orElse(met);
        return accepted.lapsed.isEmpty() ? finding : beside(finding, accepted.lapsed.getAsInt());
    }

    private Finding beside(Finding finding, int lapsed) {
        List<Related> related = new ArrayList<>(finding.related());
        related.add(Related.at(StaleAccept.path(lapsed), "This acceptance lapsed after " + lastDay(lapsed) + "."));
        return finding.withRelated(related);
    }

    /** Adds what is to be said about acceptances that match nothing, though their rule ran. */
    void takeStale(List<List<RuleBook.Settled>> ran, List<Finding> found) {
        if (acceptances.isEmpty()) {
            return;
        }
        Set<String> spoken = ran.stream().flatMap(List::stream).map(settled -> settled.rule().id())
            .collect(Collectors.toSet());
        if (!spoken.contains(StaleAccept.ID)) {
            return;
        }
        // those that accept stale acceptances come last, since they may match the others
        for (boolean ofStale : new boolean[]{false, true}) {
            for (int i = 0; i < acceptances.size(); i++) {
                Acceptance acceptance = acceptances.get(i);
                boolean mayBeStale = spoken.contains(acceptance.rule()) || RuleBook.isFixed(acceptance.rule());
                if (!isMatched(acceptance) && mayBeStale && acceptance.rule().equals(StaleAccept.ID) == ofStale) {
                    take(StaleAccept.finding(i, acceptance), found);
                }
            }
        }
    }

    private boolean isMatched(Acceptance acceptance) {
        return Optional.ofNullable(byTarget.get(Target.of(acceptance))).filter(accepted -> accepted.matched)
            .isPresent();
    }
}
