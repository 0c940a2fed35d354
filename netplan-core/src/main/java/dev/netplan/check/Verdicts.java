package dev.netplan.check;

import dev.netplan.model.Acceptance;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan says about findings: how much each matters, and which it accepts. One for each check. */
final class Verdicts {

    private final RuleBook book;
    private final PlanAt plan;
    private final List<Acceptance> acceptances;
    private final Map<Target, List<Integer>> byTarget = new HashMap<>();
    private final boolean[] matched;

    /** What an acceptance names. */
    private record Target(String rule, PlanPath at) {}

    Verdicts(RuleBook book, PlanAt plan) {
        this.book = book;
        this.plan = plan;
        this.acceptances = plan.plan().accept();
        this.matched = new boolean[acceptances.size()];
        for (int i = 0; i < acceptances.size(); i++) {
            Acceptance acceptance = acceptances.get(i);
            byTarget.computeIfAbsent(new Target(acceptance.rule(), acceptance.at().orElse(PlanPath.ROOT)),
                    target -> new ArrayList<>(1))
                .add(i);
        }
    }

    /** How much the findings of a rule matter. */
    Severity severity(Rule rule) {
        return severity(rule.id(), rule.severity());
    }

    private Severity severity(String rule, Severity otherwise) {
        return RuleBook.isFixed(rule) ? Severity.ERROR
                : plan.plan().rules().getOrDefault(rule, book.severity(rule, otherwise));
    }

    /** Adds a finding as the plan wants to see it, if it wants to see it. */
    void take(Finding met, List<Finding> found) {
        Finding finding = met.withSeverity(severity(met.rule(), met.severity()));
        if (finding.severity() != Severity.OFF) {
            found.add(RuleBook.isFixed(met.rule()) ? finding : accepted(finding));
        }
    }

    private Finding accepted(Finding met) {
        if (acceptances.isEmpty()) {
            return met;
        }
        Finding finding = met;
        for (int length = met.path().steps().size(); length >= 0; length--) {
            PlanPath at = new PlanPath(met.path().steps().subList(0, length));
            for (int i : byTarget.getOrDefault(new Target(met.rule(), at), List.of())) {
                matched[i] = true;
                finding = accepted(finding, i);
            }
        }
        return finding;
    }

    private Finding accepted(Finding finding, int position) {
        Acceptance acceptance = acceptances.get(position);
        if (acceptance.lastDay().filter(plan.asOf()::isAfter).isEmpty()) {
            return finding.accepted().isPresent() ? finding : finding.withAccepted(acceptance.why());
        }
        List<Related> related = new ArrayList<>(finding.related());
        related.add(Related.at(StaleAccept.path(position),
                "This acceptance lapsed after " + acceptance.lastDay().orElseThrow() + "."));
        return finding.withRelated(related);
    }

    /** Adds what is to be said about acceptances that match nothing, though their rule ran. */
    void takeStale(List<Rule> ran, List<Finding> found) {
        Set<String> spoken = ran.stream().map(Rule::id).collect(Collectors.toSet());
        if (!spoken.contains(StaleAccept.ID)) {
            return;
        }
        // those that accept stale acceptances come last, since they may match the others
        for (boolean ofStale : new boolean[]{false, true}) {
            for (int i = 0; i < matched.length; i++) {
                Acceptance acceptance = acceptances.get(i);
                boolean mayBeStale = spoken.contains(acceptance.rule()) || RuleBook.isFixed(acceptance.rule());
                if (!matched[i] && mayBeStale && acceptance.rule().equals(StaleAccept.ID) == ofStale) {
                    take(StaleAccept.finding(i, acceptance), found);
                }
            }
        }
    }
}
