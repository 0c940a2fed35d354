package dev.netplan.testing;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Introduction;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Tells a plan from lists of decisions: one list for the header, one for each element of each section. */
final class PlanTeller {

    /** The sections, in the order in which their ids are declared. */
    static final List<String> SECTIONS = List.of("activities", "phases", "interests", "goals", "routines", "actions",
            "organizations", "communities", "events", "contacts", "introductions");

    private final Declared declared = new Declared();
    private final List<List<Draft>> sections = new ArrayList<>();

    private PlanTeller() {}

    /** An element that has its id and waits to be told, when all ids are known. */
    private record Draft(String id, Choices choices) {}

    /**
     * The plan of such decisions.
     *
     * @param header the decisions of the plan's own keys
     * @param decisions for each of {@link #SECTIONS}, and then for the journal, the decisions of each element
     */
    static Plan plan(List<Integer> header, List<List<List<Integer>>> decisions) {
        return new PlanTeller().tell(new Choices(header), decisions);
    }

    private Plan tell(Choices header, List<List<List<Integer>>> decisions) {
        for (int i = 0; i < SECTIONS.size(); i++) {
            sections.add(drafts(SECTIONS.get(i), decisions.get(i)));
        }
        Plan begun = Header.begun(header);
        Span days = new Span(begun.start(), begun.lastDay());
        ById<OwnActivity> activities = section("activities", Header::activity);
        activities.forEach(declared::add);
        ById<Phase> phases = section("phases", (id, choices) -> Intentions.phase(id, choices, days));
        phases.forEach(declared::add);
        Plan plan = begun.withActivities(activities).withPhases(phases)
            .withInterests(section("interests", People::interest))
            .withGoals(section("goals", (id, choices) -> Intentions.goal(id, choices, declared, days)))
            .withRoutines(section("routines", (id, choices) -> Intentions.routine(id, choices, declared, days)))
            .withActions(section("actions", (id, choices) -> Intentions.action(id, choices, declared, days)))
            .withOrganizations(section("organizations", (id, choices) -> People.organization(id, choices, declared)))
            .withCommunities(section("communities", (id, choices) -> People.community(id, choices, declared, days)))
            .withEvents(section("events", (id, choices) -> Intentions.event(id, choices, declared, days)))
            .withContacts(section("contacts", (id, choices) -> People.contact(id, choices, declared, days)))
            .withIntroductions(introductions(days))
            .withJournal(decisions.get(SECTIONS.size()).stream()
                .map(entry -> Facts.entry(new Choices(entry), declared, days)).toList());
        return Header.ended(plan, header, declared, days);
    }

    private List<Draft> drafts(String section, List<List<Integer>> elements) {
        List<Draft> drafts = new ArrayList<>();
        for (List<Integer> decisions : elements) {
            Choices choices = new Choices(decisions);
            String id = Values.id(choices, section, declared);
            declared.add(section, id);
            drafts.add(new Draft(id, choices));
        }
        return drafts;
    }

    private <T extends Identified> ById<T> section(String name, BiFunction<String, Choices, T> telling) {
        return ById.copyOf(sections.get(SECTIONS.indexOf(name)).stream()
            .map(draft -> telling.apply(draft.id(), draft.choices())).toList());
    }

    /** Introductions need two people; where there are not as many, there is no introduction. */
    private ById<Introduction> introductions(Span days) {
        List<Introduction> introductions = new ArrayList<>();
        for (Draft draft : sections.get(SECTIONS.indexOf("introductions"))) {
            List<String> two = declared.two("contacts", draft.choices());
            if (!two.isEmpty()) {
                introductions.add(People.introduction(draft.id(), draft.choices(), two, days));
            }
        }
        return ById.copyOf(introductions);
    }
}
