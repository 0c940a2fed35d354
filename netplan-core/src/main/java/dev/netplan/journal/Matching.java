package dev.netplan.journal;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Community;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which facts count toward which goal, and how many of what it counts they make. */
final class Matching {

    private static final int FEW = 8;

    /** No more looks than these, of each goal at each fact, cost less than to group the facts. */
    static final int FEW_LOOKS = 512;

    private final Plan plan;
    private final PlanCalendar calendar;
    private final Facts facts;
    private final boolean isSmall;
    private final Once<Grouped> byInterest;
    private final Once<Grouped> byCommunity;
    private final Map<Question, List<Fact>> answers = new ConcurrentHashMap<>();
    private final Map<Sum, Tally> tallies = new ConcurrentHashMap<>();

    /** What a goal asks of an entry, besides its day; of each list, only what an entry of the journal has. */
    private record Question(List<Activity> activities, List<String> toward, List<String> in, Optional<Who> people) {}

    /** What decides how many there are. */
    private record Sum(Question question, Window days, Goal.Count count) {}

    /** Of the facts of a plan, which are grouped where it takes more looks than so many to go through them. */
    Matching(Plan plan, PlanCalendar calendar, Facts facts, int fewLooks) {
        this.plan = plan;
        this.isSmall = (long) facts.all().size() * Math.max(plan.goals().size(), 1) <= fewLooks;
        this.calendar = calendar;
        this.facts = facts;
        this.byInterest = Once.by(() -> Grouped.by(facts.all(), this::interestsOf));
        this.byCommunity = Once.by(() -> Grouped.by(facts.all(), this::communitiesOf));
    }

    List<String> interestsOf(Entry entry) {
        if (!entry.toward().isEmpty()) {
            return entry.toward();
        }
        if (entry.at().isEmpty() && entry.in().isEmpty()) {
            return List.of();
        }
        List<String> ofEvent = eventOf(entry).map(Event::toward).orElse(List.of());
        if (!ofEvent.isEmpty()) {
            return ofEvent;
        }
        return communitiesOf(entry).stream().flatMap(id -> plan.communities().find(id).stream())
            .map(Community::toward).filter(toward -> !toward.isEmpty()).findFirst().orElse(List.of());
    }

    List<String> communitiesOf(Entry entry) {
        if (entry.at().isEmpty()) {
            return entry.in().map(List::of).orElse(List.of());
        }
        Optional<String> ofEvent = eventOf(entry).flatMap(Event::community);
        if (ofEvent.isEmpty() || ofEvent.equals(entry.in())) {
            return entry.in().map(List::of).orElse(List.of());
        }
        return entry.in().map(own -> List.of(own, ofEvent.get())).orElseGet(() -> List.of(ofEvent.get()));
    }

    private Optional<Event> eventOf(Entry entry) {
        return entry.at().flatMap(plan.events()::find);
    }

    boolean matches(Entry entry, Goal goal) {
        return calendar.windowOf(goal).holds(entry.on()) && isMeant(entry, goal, Whom.of(goal, plan));
    }

    private boolean isMeant(Entry entry, Goal goal, Whom whom) {
        return isOne(entry.activity(), goal.activities())
                && (goal.toward().isEmpty() || shares(goal.toward(), interestsOf(entry)))
                && (goal.in().isEmpty() || shares(goal.in(), communitiesOf(entry)))
                && (goal.people().isEmpty() || whom.isAmong(entry.everybody()));
    }

    private boolean isOne(Activity done, List<Activity> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (plan.counts(done, wanted.get(i))) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    private static boolean shares(List<String> stated, List<String> has) {
        Collection<String> among = has.size() > FEW ? Set.copyOf(has) : has;
        for (int i = 0; i < stated.size(); i++) {
            if (among.contains(stated.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What counts toward a goal. Goals that ask the same of the same days share the answer. */
    Tally tally(Goal goal) {
        Window days = calendar.windowOf(goal);
        if (isSmall) {
            Whom whom = Whom.of(goal, plan);
            return tally(goal, meant(Facts.within(days, facts.all()), goal, whom), whom);
        }
        return tallies.computeIfAbsent(new Sum(question(goal), days, goal.count()), sum -> {
            Whom whom = Whom.of(goal, plan);
            return tally(goal, Facts.within(days, matching(sum.question(), goal, whom)), whom);
        });
    }

    private Question question(Goal goal) {
        return new Question(met(goal.activities(), activity -> !facts.of(activity).isEmpty()),
                met(goal.toward(), id -> byInterest.get().has(id)), met(goal.in(), id -> byCommunity.get().has(id)),
                goal.people());
    }

    /** What of some stated things entries have; where they have none, what was stated, for nothing matches that. */
    private static <T> List<T> met(List<T> stated, Predicate<T> isMet) {
        List<T> met = stated.stream().filter(isMet).toList();
        return met.isEmpty() ? stated : met;
    }

    private List<Fact> matching(Question question, Goal goal, Whom whom) {
        return answers.computeIfAbsent(question, asked -> meant(candidates(goal), goal, whom));
    }

    private List<Fact> meant(List<Fact> some, Goal goal, Whom whom) {
        List<Fact> meant = new ArrayList<>();
        for (Fact fact : some) {
            if (isMeant(fact.entry(), goal, whom)) {
                meant.add(fact);
            }
        }
        return Collections.unmodifiableList(meant);
    }

    /** The facts among which those that match are to be looked for: as few as one thing that the goal states leaves. */
    private List<Fact> candidates(Goal goal) {
        List<List<Fact>> fewest = List.of(facts.all());
        fewest = fewer(fewest, goal.activities(), facts::of);
        fewest = fewer(fewest, goal.toward(), id -> byInterest.get().of(id));
        return joined(fewer(fewest, goal.in(), id -> byCommunity.get().of(id)));
    }

    private static <T> List<List<Fact>> fewer(List<List<Fact>> sofar, List<T> stated, Function<T, List<Fact>> groups) {
        if (stated.isEmpty()) {
            return sofar;
        }
        List<List<Fact>> others = stated.stream().map(groups).toList();
        return size(others) < size(sofar) ? others : sofar;
    }

    private static long size(List<List<Fact>> groups) {
        return groups.stream().mapToLong(List::size).sum();
    }

    /** The facts of some groups, each once, in order of time. */
    private static List<Fact> joined(List<List<Fact>> groups) {
        if (groups.size() == 1) {
            return groups.get(0);
        }
        List<Fact> all = new ArrayList<>();
        groups.forEach(all::addAll);
        Collections.sort(all);
        List<Fact> once = new ArrayList<>(all.size());
        for (Fact fact : all) {
            if (once.isEmpty() || once.get(once.size() - 1).index() != fact.index()) {
                once.add(fact);
            }
        }
        return once;
    }

    /** The facts that match a goal, and the days on which what the goal counts rose by one. */
    private Tally tally(Goal goal, List<Fact> matching, Whom whom) {
        return new Tally(matching, switch (goal.count()) {
            case ENTRIES -> daysOf(matching);
            case CONTACTS -> rises(matching, Entry::everybody, whom);
            case NEW_CONTACTS -> rises(matching, Entry::met, whom);
            case WEEKS -> risesOfWeeks(matching);
        });
    }

    /** The days on which one of these people was there for the first time. */
    private static List<LocalDate> rises(List<Fact> matching, Function<Entry, List<String>> there, Whom whom) {
        List<LocalDate> rises = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fact fact : matching) {
            for (String person : there.apply(fact.entry())) {
                if (whom.is(person) && seen.add(person)) {
                    rises.add(fact.on());
                }
            }
        }
        return rises;
    }

    /** The first day in each week that counts; the facts are in order of time. */
    private List<LocalDate> risesOfWeeks(List<Fact> matching) {
        List<LocalDate> rises = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Fact fact : matching) {
            int week = calendar.week(fact.on());
            if (week > last && calendar.counts(week)) {
                rises.add(fact.on());
                last = week;
            }
        }
        return rises;
    }

    /** A view, since many goals may share many facts. */
    private static List<LocalDate> daysOf(List<Fact> facts) {
        return new AbstractList<>() {
            @Override
            public LocalDate get(int index) {
                return facts.get(index).on();
            }

            @Override
            public int size() {
                return facts.size();
            }
        };
    }
}
