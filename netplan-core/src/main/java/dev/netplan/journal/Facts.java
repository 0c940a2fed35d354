package dev.netplan.journal;

import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The facts in order of time, and the same ones by person, event and activity. */
final class Facts {

    private static final int VISIT = 1;
    private static final int MEETING = 2;
    private static final int PROMISE = 4;
    private static final int HOPE = 8;

    private final Plan plan;
    private final List<Fact> all;
    private final List<Fact> visits = new ArrayList<>();
    private final List<Fact> meetings = new ArrayList<>();
    private final List<Fact> promises = new ArrayList<>();
    private final List<Fact> hopes = new ArrayList<>();
    private final Once<JournalColumns> columns;
    private final Once<TurningPoints> turningPoints;
    private final Once<Grouped> byPerson;
    private final Once<Grouped> byEvent;
    private final Once<Grouped> byActivity;
    private final Map<String, Dealings> dealings = new ConcurrentHashMap<>();

    private Facts(Plan plan, List<Fact> all) {
        this.plan = plan;
        this.all = all;
        this.columns = Once.by(() -> new JournalColumns(plan));
        this.turningPoints = Once.by(() -> new TurningPoints(columns.get(), all));
        this.byPerson = Once.by(() -> Grouped.by(all, Entry::everybody));
        this.byEvent = Once.by(() -> Grouped.by(visits, entry -> entry.at().map(List::of).orElse(List.of())));
        this.byActivity = Once.by(() -> byActivity(all));
    }

    /** The lists beside that of all facts in which an entry stands, as bits. */
    private static int kinds(Entry entry) {
        return (entry.at().isPresent() ? VISIT : 0) | (entry.met().isEmpty() ? 0 : MEETING)
                | (entry.next().isPresent() ? PROMISE : 0) | (entry.hopingFor().isPresent() ? HOPE : 0);
    }

    private void sort(Fact fact, int kinds) {
        if ((kinds & VISIT) != 0) {
            visits.add(fact);
        }
        if ((kinds & MEETING) != 0) {
            meetings.add(fact);
        }
        if ((kinds & PROMISE) != 0) {
            promises.add(fact);
        }
        if ((kinds & HOPE) != 0) {
            hopes.add(fact);
        }
    }

    static Facts of(Plan plan, LocalDate asOf) {
        List<Entry> journal = plan.journal();
        // the day of each, and its position below that, so that numbers are sorted and no entry is looked at again
        long[] order = new long[journal.size()];
        byte[] kinds = new byte[journal.size()];
        int count = 0;
        for (int i = 0; i < journal.size(); i++) {
            Entry entry = journal.get(i);
            if (!entry.on().isAfter(asOf)) {
                order[count++] = entry.on().toEpochDay() << Integer.SIZE | i;
                kinds[i] = (byte) kinds(entry);
            }
        }
        Arrays.sort(order, 0, count);
        Fact[] all = new Fact[count];
        for (int i = 0; i < count; i++) {
            int index = (int) order[i];
            all[i] = new Fact(index, journal.get(index));
        }
        Facts facts = new Facts(plan, List.of(all));
        for (Fact fact : all) {
            facts.sort(fact, kinds[fact.index()]);
        }
        return facts;
    }

    List<Fact> all() {
        return all;
    }

    /** Those in which somebody was newly met. */
    List<Fact> meetings() {
        return meetings;
    }

    /** Those in which something was promised. */
    List<Fact> promises() {
        return promises;
    }

    /** Those in which something was hoped for. */
    List<Fact> hopes() {
        return hopes;
    }

    JournalColumns columns() {
        return columns.get();
    }

    TurningPoints turningPoints() {
        return turningPoints.get();
    }

    Dealings with(String contact) {
        return dealings.computeIfAbsent(contact, person -> new Dealings(byPerson.get().of(person), this));
    }

    List<Fact> at(String event) {
        return byEvent.get().of(event);
    }

    List<Fact> of(Activity wanted) {
        return byActivity.get().of(wanted.id());
    }

    /** The last fact that counts as an activity, with whomever. */
    Optional<Fact> lastOf(Activity wanted) {
        return last(of(wanted));
    }

    static Optional<Fact> last(List<Fact> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }

    /** Whether a fact was a standard activity, or one of the plan's own that is like it. */
    boolean is(Fact fact, StandardActivity wanted) {
        return plan.counts(fact.entry().activity(), wanted);
    }

    /** What was done counts as itself and, for one of the plan's own, as the standard activity that it is like. */
    List<Activity> countsAs(Activity done) {
        Optional<OwnActivity> own = plan.activities().isEmpty() ? Optional.empty() : plan.activities().find(done.id());
        return own.isPresent() ? List.of(done, own.get().like().activity()) : List.of(done);
    }

    /** Those of some facts, in order of time, that lie within some days. */
    static List<Fact> within(Window days, List<Fact> facts) {
        if (days.isEmpty()) {
            return List.of();
        }
        return facts.subList(firstFrom(days.first(), facts), firstFrom(days.last().plusDays(1), facts));
    }

    private static int firstFrom(LocalDate day, List<Fact> facts) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Some facts by what they count as. */
    Grouped byActivity(List<Fact> some) {
        return Grouped.by(some, this::activitiesOf);
    }

    /** The ids of what an entry's activity counts as. */
    private List<String> activitiesOf(Entry entry) {
        List<Activity> all = countsAs(entry.activity());
        return all.size() == 1 ? List.of(entry.activity().id()) : List.of(all.get(0).id(), all.get(1).id());
    }
}
