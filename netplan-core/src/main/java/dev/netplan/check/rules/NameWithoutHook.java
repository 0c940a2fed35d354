package dev.netplan.check.rules;

import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Fact;
import dev.netplan.model.Contact;
import dev.netplan.model.Met;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody was met, and there is nothing to remember the name by. */
final class NameWithoutHook extends StandardRule {

    private static final int DAYS = 30;

    NameWithoutHook() {
        super("name-without-hook", Severity.NOTE, "a person met in the last 30 days, with no `remember`",
                "No one is really bad at names: a hook, a rhyme, somebody of the same name keeps it.",
                "The lesson, tips: really learn the name.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Map<String, LocalDate> met = new HashMap<>();
        Window recent = new Window(plan.asOf().minusDays(DAYS), plan.asOf());
        for (Fact fact : plan.journal().meetings(recent)) {
            fact.entry().met().forEach(person -> met.put(person, fact.on()));
        }
        List<Finding> found = new ArrayList<>();
        BitSet without = Everybody.in(plan).withoutHook();
        for (int i = without.nextSetBit(0); i >= 0; i = without.nextSetBit(i + 1)) {
            Contact contact = plan.plan().contacts().asList().get(i);
            Optional<LocalDate> day = contact.met().flatMap(Met::on).filter(recent::holds)
                .or(() -> Optional.ofNullable(met.get(contact.id())));
            if (day.isPresent()) {
                found.add(finding(PlanPath.of("contacts", contact.id()),
                        "`" + contact.id() + "` was met on " + day.get()
                                + " and has no `remember`; expected a hook for the name.",
                        "Write down a rhyme, a namesake or what you spoke of, while you still see the face."));
            }
        }
        return found;
    }

}
