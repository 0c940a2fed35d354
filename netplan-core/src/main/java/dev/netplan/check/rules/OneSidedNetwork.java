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
        List<Contact> contacts = plan.plan().contacts().asList();
        Kinds roles = new Kinds(contacts.size());
        Kinds orgs = new Kinds(contacts.size());
        Walk.over(contacts, contact -> (contact.role().isPresent() ? 1 : 0) + (contact.org().isPresent() ? 1 : 0),
                (contact, i) -> {
                    roles.take(contact.role());
                    orgs.take(contact.org());
                });
        List<Finding> found = new ArrayList<>();
        roles.most(Map.of()).ifPresent(most -> found.add(finding("role", most, contacts.size())));
        orgs.most(names(plan.plan())).ifPresent(most -> found.add(finding("org", most, contacts.size())));
        return found;
    }

    private Finding finding(String key, Most most, int all) {
        return finding(PlanPath.ROOT, most.times() + " of " + all + " contacts have the `" + key + "` "
                + Quoted.shortened(most.kind()) + "; expected three quarters at most.",
                "Get to know somebody whose work, or whose employer, is another.");
    }

    /** The names of organizations by their other spellings. */
    private static Map<String, String> names(Plan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        plan.organizations().forEach(organization -> organization.also()
            .forEach(spelling -> names.putIfAbsent(Folded.text(spelling), organization.name())));
        return names;
    }

    /** The kind of over three quarters of some people. */
    private record Most(String kind, int times) {}

    /** How many people are of each kind, counted as it is written, since many are written alike. */
    private static final class Kinds {

        private final TextIndex asWritten = new TextIndex(FEWEST);
        private final int[] times;

        Kinds(int people) {
            this.times = new int[people];
        }

        void take(Optional<String> kind) {
            if (kind.isPresent()) {
                times[asWritten.add(kind.get())]++;
            }
        }

        /** The kind of most, where some are called by other names. */
        Optional<Most> most(Map<String, String> names) {
            TextIndex forms = new TextIndex(asWritten.size());
            int[] together = new int[asWritten.size()];
            String[] first = new String[asWritten.size()];
            for (int i = 0; i < asWritten.size(); i++) {
                String kind = names.isEmpty() ? asWritten.text(i)
                        : names.getOrDefault(Folded.text(asWritten.text(i)), asWritten.text(i));
                int known = forms.size();
                int form = forms.add(Folded.text(kind));
                if (form == known) {
                    first[form] = kind;
                }
                together[form] += times[i];
            }
            for (int form = 0; form < forms.size(); form++) {
                if (together[form] * 4 > times.length * 3) {
                    return Optional.of(new Most(first[form], together[form]));
                }
            }
            return Optional.empty();
        }
    }
}
