package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.format.Quoted;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Most people known are of one kind. */
final class OneSidedNetwork extends StandardRule {

    private static final int FEWEST = 8;

    OneSidedNetwork() {
        super("one-sided-network", Severity.NOTE,
                "8 or more contacts, over three quarters of them with one role or one organization",
                "Weak, varied ties carry new information: those who are like you know what you know.",
                "Granovetter 1973; Rajkumar et al. 2022.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        if (plan.plan().contacts().size() < FEWEST) {
            return List.of();
        }
        Everybody all = Everybody.in(plan);
        List<Finding> found = new ArrayList<>();
        all.roles().most(Map.of()).ifPresent(most -> found.add(finding("role", most, plan.plan().contacts().size())));
        all.orgs().most(names(plan.plan()))
            .ifPresent(most -> found.add(finding("org", most, plan.plan().contacts().size())));
        return found;
    }

    private Finding finding(String key, Kinds.Most most, int all) {
        return finding(PlanPath.ROOT, most.times() + " of " + all + " contacts have the `" + key + "` "
                + Quoted.shortened(most.kind()) + "; expected three quarters at most.",
                "Get to know " + others(most.times(), all)
                        + (key.equals("role") ? " whose work is another." : " whose employer is another."));
    }

    /** So many that those alike are three quarters at most. */
    private static String others(int alike, int all) {
        int missing = (4 * alike + 2) / 3 - all;
        return missing == 1 ? "one person" : missing + " people";
    }

    /** The names of organizations by their other spellings. */
    private static Map<String, String> names(Plan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        plan.organizations().forEach(organization -> organization.also()
            .forEach(spelling -> names.putIfAbsent(Folded.text(spelling), organization.name())));
        return names;
    }
}
