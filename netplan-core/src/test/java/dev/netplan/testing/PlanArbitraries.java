package dev.netplan.testing;

import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Arbitrary plans and elements for jqwik's properties.
 *
 * <p>
 * Every plan is valid: all references find their elements, and no rule of severity error has anything to say. Together
 * they have everything that the format knows: every cadence, every form of an event, goals of every count, names in
 * many scripts, texts that YAML mistakes for something else, keys of an application's own. Warnings and notes are to be
 * expected.
 */
public final class PlanArbitraries {

    private static final int ORDINARY_MOST = 4;
    private static final int DECISIONS = 64;
    private static final int LARGEST = 99_999;
    private static final Span DAYS = new Span(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 4));

    private PlanArbitraries() {}

    /** Plans with up to four elements in each section, and as many entries. */
    public static Arbitrary<Plan> plans() {
        return plans(ORDINARY_MOST);
    }

    /** Plans with up to so many elements in each section, and as many entries. */
    public static Arbitrary<Plan> plans(int most) {
        Arbitrary<List<List<Integer>>> section = decisions().list().ofMaxSize(most)
            .withSizeDistribution(RandomDistribution.uniform()).withoutEdgeCases();
        Arbitrary<List<List<List<Integer>>>> sections = Combinators
            .combine(Collections.nCopies(PlanTeller.SECTIONS.size() + 1, section)).as(Function.identity());
        return Combinators.combine(decisions(), sections).as(PlanTeller::plan);
    }

    /** Goals toward and with anything. */
    public static Arbitrary<Goal> goals() {
        return elements((id, choices) -> Intentions.goal(id, choices, Declared.ANYTHING, DAYS));
    }

    /** Routines of every cadence. */
    public static Arbitrary<Routine> routines() {
        return elements((id, choices) -> Intentions.routine(id, choices, Declared.ANYTHING, DAYS));
    }

    /** Events at a time, of a day, and of several days. */
    public static Arbitrary<Event> events() {
        return elements((id, choices) -> Intentions.event(id, choices, Declared.ANYTHING, DAYS));
    }

    /** Interests with a role, with industries, with both. */
    public static Arbitrary<Interest> interests() {
        return elements(People::interest);
    }

    /** Organizations. */
    public static Arbitrary<Organization> organizations() {
        return elements((id, choices) -> People.organization(id, choices, Declared.ANYTHING));
    }

    /** Communities of every kind. */
    public static Arbitrary<Community> communities() {
        return elements((id, choices) -> People.community(id, choices, Declared.ANYTHING, DAYS));
    }

    /** Contacts. */
    public static Arbitrary<Contact> contacts() {
        return elements((id, choices) -> People.contact(id, choices, Declared.ANYTHING, DAYS));
    }

    /** Owners. */
    public static Arbitrary<Owner> owners() {
        return decisions().map(decided -> Header.owner(new Choices(decided)));
    }

    /** Entries of a journal. */
    public static Arbitrary<Entry> entries() {
        return decisions().map(decided -> Facts.entry(new Choices(decided), Declared.ANYTHING, DAYS));
    }

    /** Texts of one line or of several, in many scripts, with much that YAML mistakes for something else. */
    public static Arbitrary<String> texts() {
        return decisions().map(decided -> TrickyTexts.text(new Choices(decided)));
    }

    private interface Telling<T> {
        T tell(String id, Choices choices);
    }

    private static <T> Arbitrary<T> elements(Telling<T> telling) {
        return decisions().map(decided -> {
            Choices choices = new Choices(decided);
            return telling.tell(Values.id(choices, "", Declared.ANYTHING), choices);
        });
    }

    private static Arbitrary<List<Integer>> decisions() {
        return Arbitraries.integers().between(0, LARGEST).withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases()
            .list().ofMaxSize(DECISIONS).withSizeDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    }
}
