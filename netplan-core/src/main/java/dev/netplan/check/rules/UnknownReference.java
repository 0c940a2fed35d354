package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An id is named that no section defines. */
final class UnknownReference extends ReferenceRule {

    UnknownReference() {
        super("unknown-reference", Severity.ERROR, "an id that no section defines",
                "What points nowhere is counted nowhere: a goal toward a misspelt interest is never reached.",
                "Common sense of plain-text plans.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        Suggestions suggestions = new Suggestions();
        Map<Target, List<String>> candidates = new EnumMap<>(Target.class);
        References.walk(plan, (target, id, path, isKey) -> {
            List<String> ids = candidates.computeIfAbsent(target, section -> section.ids(plan.plan()));
            found.add(unknown(target, id, path, isKey, suggestions.near(id, target.word(), ids)));
        });
        return found;
    }

    private Finding unknown(Target target, String id, PlanPath path, boolean isKey, Optional<String> meant) {
        boolean activity = target == Target.ACTIVITIES;
        String message = activity
                ? "`" + id + "` is no standard activity, and `activities` does not define it; expected one of "
                        + Target.standardActivities() + ", or one of your own."
                : "`" + target.word() + "` does not define `" + id + "`; expected one of its ids.";
        String hint = meant.map(word -> "Did you mean `" + word + "`?")
            .orElse(activity
                    ? "Name one of them, or say under `activities` which one yours is like: `" + id + ": { like: "
                            + Alike.to(id).map(StandardActivity::word).orElse("...") + " }`."
                    : "Add `" + id + "` to `" + target.word() + "`, or name another.");
        Finding finding = finding(path, message, hint);
        Finding cured = meant.map(word -> finding.withFix(isKey ? Fix.rename(path, word) : Fix.set(path, word)))
            .orElse(finding);
        return isKey ? cured.withKey() : cured;
    }
}
