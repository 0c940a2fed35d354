package dev.netplan.check;

import dev.netplan.agenda.Agenda;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Once;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A plan as it stands at a date, with the views that rules share, each computed once. Safe to share between threads.
 */
public final class PlanAt {

    private final Plan plan;
    private final LocalDate asOf;
    private final TextFacts text;
    private final Set<String> knownRules;
    private final Once<Journal> journal;
    private final Once<Agenda> agenda;
    private final Once<Progress> progress;
    private final Map<Class<?>, Object> views;

    private PlanAt(Plan plan, LocalDate asOf, TextFacts text) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.text = Objects.requireNonNull(text, "text");
        this.knownRules = Set.of();
        this.journal = Once.by(() -> Journal.of(plan, asOf));
        this.agenda = Once.by(() -> Agenda.of(journal()));
        this.progress = Once.by(() -> Progress.of(agenda()));
        this.views = new ConcurrentHashMap<>();
    }

    private PlanAt(PlanAt same, Set<String> knownRules) {
        this.plan = same.plan;
        this.asOf = same.asOf;
        this.text = same.text;
        this.knownRules = knownRules;
        this.journal = same.journal;
        this.agenda = same.agenda;
        this.progress = same.progress;
        this.views = same.views;
    }

    /** A plan at a date in its zone, which is one that {@link Journal#of} takes. */
    public static PlanAt of(Plan plan, LocalDate asOf) {
        return new PlanAt(plan, asOf, TextFacts.NONE);
    }

    /** A plan that was read from a text, at a date in its zone, which is one that {@link Journal#of} takes. */
    public static PlanAt of(Plan plan, LocalDate asOf, TextFacts text) {
        return new PlanAt(plan, asOf, text);
    }

    /** The same, sharing all views, in the eyes of a book that holds these rules. */
    PlanAt knowing(Set<String> rules) {
        return new PlanAt(this, rules);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The date. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What only its text can tell. */
    public TextFacts text() {
        return text;
    }

    /** The ids of the rules in the book that checks it; none where no book does. */
    public Set<String> knownRules() {
        return knownRules;
    }

    /** Its days and weeks. */
    public PlanCalendar calendar() {
        return journal().calendar();
    }

    /** What its journal says. */
    public Journal journal() {
        return journal.get();
    }

    /** What is to be done, and when. */
    public Agenda agenda() {
        return agenda.get();
    }

    /** How far its goals have come. */
    public Progress progress() {
        return progress.get();
    }

    /**
     * Another view that several rules share: worked out by the first that asks, and kept. Two that ask at once may both
     * work it out, and get the same one.
     *
     * @param type what the view is kept under
     * @param how how it is worked out, from the plan alone
     */
    public <V> V view(Class<V> type, Function<PlanAt, V> how) {
        Object known = views.get(type);
        if (known == null) {
            V made = how.apply(this);
            Object other = views.putIfAbsent(type, made);
            known = other == null ? made : other;
        }
        return type.cast(known);
    }

    @Override
    public String toString() {
        return "plan from " + plan.start() + " on " + asOf;
    }
}
