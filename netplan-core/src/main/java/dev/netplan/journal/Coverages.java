package dev.netplan.journal;

import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which contacts belong to which organization, by what both call it. */
final class Coverages {

    private final Plan plan;
    private final Acquaintances acquaintances;
    /** The positions of the contacts by the folded name of their organization, in order. */
    private final Map<String, List<Integer>> bySpelling = new HashMap<>();

    /** Those who belong to an organization. */
    private record Members(List<String> contacts, Map<Stage, Integer> stages) {}

    Coverages(Plan plan, Acquaintances acquaintances) {
        this.plan = plan;
        this.acquaintances = acquaintances;
        // many contacts name the same few places in the same words
        Map<String, List<Integer>> asWritten = new HashMap<>();
        List<Contact> contacts = plan.contacts().asList();
        for (int i = 0; i < contacts.size(); i++) {
            int position = i;
            contacts.get(i).org().ifPresent(org -> asWritten.computeIfAbsent(org, this::spelt).add(position));
        }
    }

    private List<Integer> spelt(String org) {
        return bySpelling.computeIfAbsent(Folded.of(org), first -> new ArrayList<>());
    }

    /** Whom the owner knows at each organization, in the plan's order; those who are called alike share the answer. */
    List<Coverage> all() {
        Map<Set<String>, Members> known = new HashMap<>();
        return plan.organizations().stream().map(organization -> {
            Members members = known.computeIfAbsent(spellingsInUse(organization), this::members);
            return new Coverage(organization.id(), organization.wanted(), members.contacts(), members.stages());
        }).toList();
    }

    /** The contacts whose organization is called so, by id. */
    List<String> called(String name) {
        return bySpelling.getOrDefault(Folded.of(name), List.of()).stream().map(this::contact).toList();
    }

    private String contact(int position) {
        return plan.contacts().asList().get(position).id();
    }

    /** Whether a contact belongs to an organization. */
    boolean has(Organization organization) {
        if (bySpelling.containsKey(Folded.of(organization.name()))) {
            return true;
        }
        for (String spelling : organization.also()) {
            if (bySpelling.containsKey(Folded.of(spelling))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> spellingsInUse(Organization organization) {
        return Stream.concat(Stream.of(organization.name()), organization.also().stream()).map(Folded::of)
            .filter(bySpelling::containsKey).collect(Collectors.toSet());
    }

    private Members members(Set<String> spellings) {
        List<String> contacts = spellings.stream().flatMap(name -> bySpelling.getOrDefault(name, List.of()).stream())
            .sorted().map(this::contact).toList();
        return new Members(contacts, acquaintances.countByStage(contacts));
    }
}
