package dev.netplan.journal;

import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Dealings dealings = facts.with(contact);
        if (dealings.secondTalk().filter(counts).isPresent()) {
            return Stage.WARM;
        }
        if (dealings.meeting().filter(counts).isPresent()
                || plan.contacts().find(contact).filter(known -> isKnown(known, day)).isPresent()) {
            return Stage.MET;
        }
        return dealings.beginning().filter(counts).isPresent() ? Stage.REACHED_OUT : Stage.TO_MEET;
    }

    private static boolean isKnown(Contact contact, LocalDate day) {
        return contact.lastContact().isPresent()
                || contact.met().filter(met -> met.on().filter(day::isBefore).isEmpty()).isPresent();
    }

    Map<Stage, Integer> stages() {
        return countByStage(plan.contacts().ids());
    }

    private Map<Stage, Integer> countByStage(Collection<String> contacts) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        contacts.forEach(contact -> counts.merge(stageOf(contact), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    List<Coverage> organizations() {
        List<Members> all = plan.organizations().asList().stream().map(Members::noneOf).toList();
        Map<String, List<Members>> bySpelling = new HashMap<>();
        for (Members members : all) {
            members.spellings()
                .forEach(name -> bySpelling.computeIfAbsent(name, first -> new ArrayList<>()).add(members));
        }
        // many contacts name the same few places in the same words
        Map<String, List<Members>> asWritten = new HashMap<>();
        for (Contact contact : plan.contacts()) {
            contact.org()
                .map(org -> asWritten.computeIfAbsent(org, text -> bySpelling.getOrDefault(Folded.of(text), List.of())))
                .ifPresent(memberships -> memberships.forEach(members -> members.contacts().add(contact.id())));
        }
        return all.stream().map(this::coverage).toList();
    }

    private Coverage coverage(Members members) {
        Organization organization = members.organization();
        return new Coverage(organization.id(), organization.wanted(), List.copyOf(members.contacts()),
                countByStage(members.contacts()));
    }

    /** An organization and the contacts found to belong to it so far. */
    private record Members(Organization organization, List<String> contacts) {

        static Members noneOf(Organization organization) {
            return new Members(organization, new ArrayList<>());
        }

        Set<String> spellings() {
            return Stream.concat(Stream.of(organization.name()), organization.also().stream()).map(Folded::of)
                .collect(Collectors.toSet());
        }
    }
}
