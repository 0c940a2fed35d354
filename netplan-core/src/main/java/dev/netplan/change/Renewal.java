package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.journal.Journal;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Met;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the next plan from one that ends: people and habits stay, what is missing is carried over, the rest is past.
 */
public final class Renewal {

    private final Plan plan;
    private final Standing standing;
    private final LocalDate start;

    private Renewal(Plan plan, Standing standing) {
        this.plan = plan;
        this.standing = standing;
        this.start = plan.lastDay().plusDays(1);
    }

    /**
     * The plan that follows the plan of a journal, as it stands at the journal's date: it starts the day after, and is
     * as long.
     *
     * @throws IllegalArgumentException when it would leave the years that a plan can have
     */
    public static Plan next(Journal journal) {
        return next(journal.plan(), new ByJournal(journal));
    }

    /**
     * The plan that follows a plan, for an application that knows otherwise than by a journal what was done.
     *
     * @throws IllegalArgumentException when it would leave the years that a plan can have
     */
    public static Plan next(Plan plan, Standing standing) {
        return new Renewal(plan, standing).next();
    }

    private Plan next() {
        ById<Goal> goals = mapped(plan.goals(), this::goal);
        ById<Event> events = mapped(plan.events(), event -> Optional.of(event).filter(this::isToCome));
        Plan next = Plan.builder().from(plan).id(Optional.empty()).start(start).end(plan.end().map(this::shifted))
            .pauses(List.of()).phases(ById.empty()).goals(goals)
            .routines(mapped(plan.routines(), routine -> Optional.of(routine(routine, goals))))
            .actions(new OpenActions(plan, standing, start).carriedOver(goals)).events(events)
            .contacts(mapped(plan.contacts(), contact -> Optional.of(contact(contact, events))))
            .journal(List.of()).accept(List.of()).build();
        return next.withAccept(stillThere(next));
    }

    private LocalDate shifted(LocalDate end) {
        return start.plusDays(ChronoUnit.DAYS.between(plan.start(), end));
    }

    /** What is missing of a goal; nothing where it is met. */
    private Optional<Goal> goal(Goal goal) {
        int done = standing.done(goal);
        if (done >= goal.times()) {
            return Optional.empty();
        }
        List<Milestone> ahead = goal.milestones().stream()
            .filter(milestone -> !isPast(milestone.by()) && milestone.times() > done)
            .map(milestone -> milestone.withTimes(milestone.times() - done)).toList();
        return Optional.of(goal.withTimes(goal.times() - done).withPhase(Optional.empty())
            .withFirstDay(toCome(goal.firstDay())).withBy(toCome(goal.by())).withMilestones(ahead));
    }

    private Routine routine(Routine routine, ById<Goal> goals) {
        return routine.withPhase(Optional.empty()).withFirstDay(toCome(routine.firstDay()))
            .withLastDay(toCome(routine.lastDay()))
            .withExcept(routine.except().stream().filter(day -> !isPast(day)).toList())
            .withServes(routine.serves().filter(goals::has));
    }

    /** A first meeting at an event that is past keeps all else, and is still a first meeting. */
    private Contact contact(Contact contact, ById<Event> events) {
        Optional<Met> met = contact.met().map(first -> first.withAt(first.at().filter(events::has)));
        return contact.withMet(met).withLastContact(standing.lastContact(contact).or(contact::lastContact));
    }

    private boolean isToCome(Event event) {
        return !isPast(event.ends().orElse(event.starts().date()));
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(start);
    }

    private Optional<LocalDate> toCome(Optional<LocalDate> day) {
        return day.filter(ahead -> !isPast(ahead));
    }

    /** Acceptances of what the next plan still has, each at the place that it has there. */
    private List<Acceptance> stillThere(Plan next) {
        if (plan.accept().isEmpty()) {
            return List.of();
        }
        Moved moved = new Moved(plan.toTree(), next.toTree());
        return plan.accept().stream().flatMap(acceptance -> acceptance.followed(moved::path).stream()).toList();
    }

    private static <T extends Identified> ById<T> mapped(ById<T> elements, Function<T, Optional<T>> change) {
        List<T> changed = new ArrayList<>();
        elements.forEach(element -> change.apply(element).ifPresent(changed::add));
        return ById.copyOf(changed);
    }
}
