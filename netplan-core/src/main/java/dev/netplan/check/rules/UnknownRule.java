package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.PlanAt;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Quoted;
import dev.netplan.model.Acceptance;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan names a rule that nobody knows. */
final class UnknownRule extends ReferenceRule {

    UnknownRule() {
        super("unknown-rule", Severity.WARNING, "a rule in `rules` or `accept` that nobody knows",
                "A misspelt rule is neither set nor accepted, and nobody notices.", "Common practice of linters.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        if (plan.plan().rules().isEmpty() && plan.plan().accept().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Suggestions suggestions = new Suggestions();
        List<String> known = plan.knownRules().stream().sorted().toList();
        for (String rule : plan.plan().rules().keySet()) {
            if (isUnknown(rule, plan)) {
                PlanPath path = PlanPath.of("rules", rule);
                Optional<String> meant = suggestions.near(rule, "", known);
                found.add(unknown(rule, path, meant, Fix.rename(path, meant.orElse(""))).withKey());
            }
        }
        List<Acceptance> accepted = plan.plan().accept();
        for (int i = 0; i < accepted.size(); i++) {
            String rule = accepted.get(i).rule();
            if (isUnknown(rule, plan)) {
                PlanPath path = PlanPath.of("accept").item(i).key("rule");
                Optional<String> meant = suggestions.near(rule, "", known);
                found.add(unknown(rule, path, meant, Fix.set(path, meant.orElse(""))));
            }
        }
        return found;
    }

    private static boolean isUnknown(String rule, PlanAt plan) {
        return !plan.knownRules().contains(rule) && FormatRule.find(rule).isEmpty() && !ChangeRules.has(rule);
    }

    private Finding unknown(String rule, PlanPath path, Optional<String> meant, Fix fix) {
        Finding finding = finding(path,
                "`" + Quoted.shortened(rule) + "` is no rule that is known here; expected one of the catalogue.",
                meant.map(word -> "Did you mean `" + word + "`?").orElse("Mend its name, or take it out."));
        return meant.isPresent() ? finding.withFix(fix) : finding;
    }
}
