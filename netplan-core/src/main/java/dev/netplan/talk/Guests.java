package dev.netplan.talk;

import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Met;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which contacts may be at an event. */
final class Guests {

    private final Journal journal;
    private final Plan plan;
    private final People people;

    Guests(Journal journal, People people) {
        this.journal = journal;
        this.plan = journal.plan();
        this.people = people;
    }

    /** The guests, the surest first, then those who share more of its interests, then by name. */
    List<Guest> at(Event event) {
        Map<String, Guest.Reason> reasons = new LinkedHashMap<>();
        event.people().forEach(id -> reasons.putIfAbsent(id, Guest.Reason.NAMED));
        Set<String> alike = alike(event);
        Set<String> regulars = regulars(event, alike);
        Set<String> hosts = hosts(event);
        for (Contact contact : plan.contacts()) {
            if (contact.notBefore().filter(day -> day.isAfter(event.lastDay())).isPresent()) {
                continue;
            }
            if (regulars.contains(contact.id())
                    || contact.met().filter(met -> wasThere(met, event, alike)).isPresent()) {
                reasons.putIfAbsent(contact.id(), Guest.Reason.COMMUNITY);
            } else if (hosts.contains(contact.id())) {
                reasons.putIfAbsent(contact.id(), Guest.Reason.ORGANIZATION);
            }
        }
        Set<String> interests = new HashSet<>(event.toward());
        return reasons.entrySet().stream()
            .flatMap(known -> plan.contacts().find(known.getKey()).map(contact -> guest(contact, known.getValue()))
                .stream())
            .sorted(Comparator.comparing(Guest::reason)
                .thenComparing(guest -> -guest.contact().toward().stream().filter(interests::contains).count())
                .thenComparing(guest -> guest.contact().name()).thenComparing(guest -> guest.contact().id()))
            .toList();
    }

    private Guest guest(Contact contact, Guest.Reason reason) {
        String id = contact.id();
        return new Guest(contact, reason, journal.stageOf(id), journal.lastContact(id), people.promised(id),
                people.requests(id));
    }

    /** The event itself, and those of the same community or routine. */
    private Set<String> alike(Event event) {
        return plan.events().stream()
            .filter(other -> other.id().equals(event.id()) || isSame(other.community(), event.community())
                    || isSame(other.routine(), event.routine()))
            .map(Event::id).collect(Collectors.toSet());
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean wasThere(Met met, Event event, Set<String> alike) {
        return met.at().filter(alike::contains).isPresent() || isSame(met.in(), event.community());
    }

    /** Those with whom the owner had to do at such events, or in the community. */
    private Set<String> regulars(Event event, Set<String> alike) {
        return journal.facts().stream().map(Fact::entry)
            .filter(entry -> entry.at().filter(alike::contains).isPresent() || isSame(entry.in(), event.community()))
            .flatMap(entry -> entry.everybody().stream()).collect(Collectors.toSet());
    }

    /** Those of the organizations that stand in the event's name or place. */
    private Set<String> hosts(Event event) {
        String words = Trade.words(event.name() + " " + event.place().orElse(""));
        Set<String> named = plan.organizations().stream()
            .filter(organization -> spellings(organization).anyMatch(name -> !name.isBlank() && words.contains(name)))
            .map(Organization::id).collect(Collectors.toSet());
        return journal.organizations().stream().filter(known -> named.contains(known.organization()))
            .flatMap(known -> known.contacts().stream()).collect(Collectors.toSet());
    }

    private static Stream<String> spellings(Organization organization) {
        return Stream.concat(Stream.of(organization.name()), organization.also().stream()).map(Trade::words);
    }
}
