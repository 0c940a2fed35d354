package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.format.Quoted;
import dev.netplan.format.TextIndex;
import dev.netplan.format.Walk;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        List<Finding> found = new ArrayList<>();
        check("role", Contact::role, plan.plan(), found);
        Map<String, String> names = names(plan.plan());
        check("org", names.isEmpty() ? Contact::org
                : contact -> contact.org().map(org -> names.getOrDefault(Folded.text(org), org)), plan.plan(), found);
        return found;
    }

    /** The names of organizations by their other spellings. */
    private static Map<String, String> names(Plan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        plan.organizations().forEach(organization -> organization.also()
            .forEach(spelling -> names.putIfAbsent(Folded.text(spelling), organization.name())));
        return names;
    }

    private void check(String key, Function<Contact, Optional<String>> trait, Plan plan, List<Finding> found) {
        TextIndex asWritten = new TextIndex(FEWEST);
        int[] times = new int[plan.contacts().size()];
        Walk.over(plan.contacts().asList(), contact -> trait.apply(contact).map(String::length).orElse(0),
                (contact, i) -> {
                    Optional<String> text = trait.apply(contact);
                    if (text.isPresent()) {
                        times[asWritten.add(text.get())]++;
                    }
                });
        TextIndex folded = new TextIndex(asWritten.size());
        int[] shown = new int[asWritten.size()];
        for (int i = 0; i < asWritten.size(); i++) {
            int form = folded.size();
            int same = folded.add(Folded.text(asWritten.text(i)));
            if (same == form) {
                shown[same] = i;
            } else {
                times[shown[same]] += times[i];
            }
        }
        int all = plan.contacts().size();
        for (int i = 0; i < folded.size(); i++) {
            int count = times[shown[i]];
            if (count * 4 > all * 3) {
                found.add(finding(PlanPath.ROOT, count + " of " + all + " contacts have the `" + key + "` "
                        + Quoted.shortened(asWritten.text(shown[i])) + "; expected three quarters at most.",
                        "Get to know somebody whose work, or whose employer, is another."));
            }
        }
    }
}
