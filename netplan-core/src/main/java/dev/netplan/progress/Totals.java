package dev.netplan.progress;

import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some entries come to: people, time, giving and asking. */
public final class Totals {

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Plan plan;
    private final List<Fact> facts;
    private final LinkedHashSet<String> people = new LinkedHashSet<>();
    private final LinkedHashSet<String> met = new LinkedHashSet<>();
    private final SortedMap<String, Duration> spentByActivity = new TreeMap<>();

    Totals(Journal journal, List<Fact> facts) {
        this.plan = journal.plan();
        this.facts = facts;
        for (Fact fact : facts) {
            Entry entry = fact.entry();
            people.addAll(entry.people());
            people.addAll(entry.met());
            met.addAll(entry.met());
            entry.spent().ifPresent(spent -> spentByActivity.merge(entry.activity().id(), spent, Duration::plus));
        }
    }

    /** The entries, in order of time. */
    public List<Fact> facts() {
        return facts;
    }

    /** Everybody they were with, by contact id. */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** The people newly met, by contact id. */
    public List<String> met() {
        return List.copyOf(met);
    }

    /** How many people they were with. */
    public int reach() {
        return people.size();
    }

    /** How many people were newly met. */
    public int newContacts() {
        return met.size();
    }

    /** How many of the people can speak to each interest. */
    public SortedMap<String, Integer> peopleByInterest() {
        return peopleBy(contact -> contact.toward().stream());
    }

    /** How many of the people have each role. */
    public SortedMap<String, Integer> peopleByRole() {
        return peopleBy(contact -> contact.role().stream());
    }

    /** How many of the people work at each place. */
    public SortedMap<String, Integer> peopleByOrg() {
        return peopleBy(contact -> contact.org().stream());
    }

    /** How many of the people are how close. */
    public SortedMap<String, Integer> peopleByTie() {
        return peopleBy(contact -> contact.tie().stream().map(tie -> tie.word()));
    }

    private SortedMap<String, Integer> peopleBy(Function<Contact, Stream<String>> words) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        people.stream().flatMap(id -> plan.contacts().find(id).stream()).flatMap(words)
            .forEach(word -> counts.merge(word, 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** What the owner gave. */
    public List<String> gave() {
        return texts(Entry::gave);
    }

    /** What the owner asked for. */
    public List<String> asked() {
        return texts(Entry::asked);
    }

    /** What the owner was given. */
    public List<String> got() {
        return texts(Entry::got);
    }

    /** What the owner has learned. */
    public List<String> learned() {
        return texts(Entry::learned);
    }

    private List<String> texts(Function<Entry, List<String>> part) {
        return facts.stream().map(Fact::entry).map(part).flatMap(Collection::stream).toList();
    }

    /** How many minutes they took in all, as far as the journal says. */
    public long minutes() {
        return spentByActivity.values().stream().reduce(Duration.ZERO, Duration::plus).toMinutes();
    }

    /** How many minutes each activity took, by its id; those without time spent are left out. */
    public SortedMap<String, Long> minutesByActivity() {
        SortedMap<String, Long> minutes = new TreeMap<>();
        spentByActivity.forEach((activity, spent) -> minutes.put(activity, spent.toMinutes()));
        return Collections.unmodifiableSortedMap(minutes);
    }

    /** The entry of the event at which most people were spoken with, the first of several. */
    public Optional<Fact> mostSpokenWith() {
        Fact most = null;
        for (Fact fact : facts) {
            if (isOfEvent(fact.entry()) && spokeWith(fact) > (most == null ? 0 : spokeWith(most))) {
                most = fact;
            }
        }
        return Optional.ofNullable(most);
    }

    private boolean isOfEvent(Entry entry) {
        return entry.at().isPresent() || plan.standard(entry.activity()).equals(Optional.of(StandardActivity.ATTEND));
    }

    private static int spokeWith(Fact fact) {
        return fact.entry().spokeWith().orElse(0);
    }

    /** The least minutes that an entry took for each person spoken with. */
    public OptionalDouble leastMinutesEach() {
        return facts.stream().map(Fact::entry).filter(entry -> entry.spokeWith().isPresent())
            .flatMap(entry -> entry.spent().stream().map(spent -> minutesEach(spent, entry.spokeWith().orElseThrow())))
            .mapToDouble(Double::doubleValue).min();
    }

    private static double minutesEach(Duration spent, int people) {
        return spent.toSeconds() / (double) SECONDS_OF_A_MINUTE / people;
    }

    /** Whether the other counts the same entries of an equal plan. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Totals totals && facts.equals(totals.facts) && plan.equals(totals.plan);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.size() + " entries with " + reach() + " people, " + newContacts() + " of them newly met";
    }
}
