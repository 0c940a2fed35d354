package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** When somebody was asked, agreed or declined is told otherwise than it was. */
final class ConsentRewritten extends ChangeRule {

    static final String ID = "consent-rewritten";

    ConsentRewritten(Optional<Plan> before) {
        super(before, ID, "a date in an introduction's `asked`, `agreed` or `declined` that is gone or another",
                "Whoever is introduced relies on having been asked; what they answered is theirs to change.",
                "The double opt-in introduction.");
    }

    @Override
    List<Finding> check(Plan before, Plan after) {
        List<Finding> found = new ArrayList<>();
        for (Introduction now : after.introductions()) {
            before.introductions().find(now.id()).ifPresent(earlier -> {
                check(now, "asked", earlier.asked(), now.asked(), found);
                check(now, "agreed", earlier.agreed(), now.agreed(), found);
                check(now, "declined", earlier.declined(), now.declined(), found);
            });
        }
        return found;
    }

    private void check(Introduction introduction, String key, Map<String, LocalDate> before,
            Map<String, LocalDate> after, List<Finding> found) {
        before.forEach((person, day) -> {
            LocalDate now = after.get(person);
            if (introduction.between().contains(person) && !Objects.equals(day, now)) {
                PlanPath path = PlanPath.of("introductions", introduction.id());
                found.add(finding(after.isEmpty() ? path : now == null ? path.key(key) : path.key(key).key(person),
                        "`" + key + "` of `" + person + "` was " + day + " and is " + (now == null ? "gone" : now)
                                + "; expected it to stay.",
                        "Put the day back that was written down; ask again where you are not sure."));
            }
        });
    }
}
