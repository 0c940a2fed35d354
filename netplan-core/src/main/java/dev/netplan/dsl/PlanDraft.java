package dev.netplan.dsl;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.InvalidValue;
import dev.netplan.model.Action;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Dates;
import dev.netplan.model.Defaults;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Owner;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan in the making: the model's builder for its own keys, and its sections. */
final class PlanDraft {

    /** A plan of which nothing is known that could be wrong: it lends its days and its owner until they are said. */
    private static final Plan NOTHING = Plan.builder().start(LocalDate.of(2026, 1, 5))
        .owner(Owner.builder().name("somebody").build()).build();

    private static final Entry NO_ENTRY =
            Entry.builder().on(Dates.FIRST).activity(StandardActivity.RESEARCH.activity()).build();

    private final Map<String, Elements<?>> sections = new LinkedHashMap<>();
    private final Plan.Builder header;
    private final List<Entry> journal;
    private LocalDate start;
    private Owner owner;
    private Defaults defaults;

    final Elements<OwnActivity> activities;
    final Elements<Phase> phases;
    final Elements<Interest> interests;
    final Elements<Goal> goals;
    final Elements<Routine> routines;
    final Elements<Action> actions;
    final Elements<Organization> organizations;
    final Elements<Community> communities;
    final Elements<Event> events;
    final Elements<Contact> contacts;
    final Elements<Introduction> introductions;

    PlanDraft() {
        this(NOTHING);
    }

    PlanDraft(Plan plan) {
        header = Plan.builder().from(plan);
        journal = new ArrayList<>(plan.journal());
        start = plan.start();
        owner = plan.owner();
        defaults = plan.defaults();
        activities = section("activities", plan.activities());
        phases = section("phases", plan.phases());
        interests = section("interests", plan.interests());
        goals = section("goals", plan.goals());
        routines = section("routines", plan.routines());
        actions = section("actions", plan.actions());
        organizations = section("organizations", plan.organizations());
        communities = section("communities", plan.communities());
        events = section("events", plan.events());
        contacts = section("contacts", plan.contacts());
        introductions = section("introductions", plan.introductions());
    }

    private <T extends Identified> Elements<T> section(String key, ById<T> before) {
        Elements<T> elements = new Elements<>(key, before);
        sections.put(key, elements);
        return elements;
    }

    Plan.Builder header() {
        return header;
    }

    Optional<Elements<?>> named(String key) {
        return Optional.ofNullable(sections.get(key));
    }

    /** The elements that were left out. */
    Set<PlanPath> leftOut() {
        return sections.values().stream().flatMap(Elements::leftOut).collect(Collectors.toSet());
    }

    void start(LocalDate firstDay) {
        start = firstDay;
    }

    void owner(Owner person) {
        owner = person;
    }

    Owner owner() {
        return owner;
    }

    void defaults(Defaults known) {
        defaults = known;
    }

    Defaults defaults() {
        return defaults;
    }

    void log(Entry entry) {
        journal.add(entry);
    }

    /** Keeps the place of an entry that cannot be, so that those behind it keep theirs. */
    void logNothing() {
        journal.add(NO_ENTRY);
    }

    /** The last day of the journal, or the first of the plan where that is later. */
    LocalDate today() {
        LocalDate first = knownStart();
        return journal.stream().map(Entry::on).filter(first::isBefore).max(Comparator.naturalOrder()).orElse(first);
    }

    /** The first day, or one that is lent where what was said of it cannot be. */
    private LocalDate knownStart() {
        try {
            return NOTHING.withStart(start).start();
        } catch (InvalidValue refused) {
            return NOTHING.start();
        }
    }

    Plan build() {
        return build(header.start(start));
    }

    /** The plan without what was said of its own keys, for when something in that cannot be. */
    Plan bare() {
        return build(Plan.builder().start(knownStart()));
    }

    private Plan build(Plan.Builder begun) {
        return begun.owner(owner).defaults(defaults).activities(activities.sound()).phases(phases.sound())
            .interests(interests.sound())
            .goals(goals.sound()).routines(routines.sound()).actions(actions.sound())
            .organizations(organizations.sound()).communities(communities.sound()).events(events.sound())
            .contacts(contacts.sound()).introductions(introductions.sound()).journal(journal).build();
    }
}
