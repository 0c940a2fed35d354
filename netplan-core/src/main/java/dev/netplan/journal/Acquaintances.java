package dev.netplan.journal;

import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** How far the acquaintance with each contact has come. */
final class Acquaintances {

    private final Plan plan;
    private final LocalDate asOf;
    private final Facts facts;

    Acquaintances(Plan plan, LocalDate asOf, Facts facts) {
        this.plan = plan;
        this.asOf = asOf;
        this.facts = facts;
    }

    Stage stageOf(String contact) {
        return stage(contact, asOf, fact -> true);
    }

    Stage stageBefore(Fact limit, String contact) {
        return stage(contact, limit.on(), limit::isAfter);
    }

    private Stage stage(String contact, LocalDate day, Predicate<Fact> counts) {
        TurningPoints points = facts.turningPoints();
        if (points.secondTalk(contact).filter(counts).isPresent()) {
            return Stage.WARM;
        }
        if (points.meeting(contact).filter(counts).isPresent()
                || plan.contacts().find(contact).filter(known -> isKnown(known, day)).isPresent()) {
            return Stage.MET;
        }
        return points.beginning(contact).filter(counts).isPresent() ? Stage.REACHED_OUT : Stage.TO_MEET;
    }

    private static boolean isKnown(Contact contact, LocalDate day) {
        return contact.lastContact().isPresent()
                || contact.met().filter(met -> met.on().filter(day::isBefore).isEmpty()).isPresent();
    }

    Map<Stage, Integer> stages() {
        return countByStage(plan.contacts().ids());
    }

    Map<Stage, Integer> countByStage(Collection<String> contacts) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        contacts.forEach(contact -> counts.merge(stageOf(contact), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
