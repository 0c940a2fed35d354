package dev.netplan.progress;

import dev.netplan.agenda.Agenda;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Once;
import dev.netplan.journal.Tally;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** How it stands with a goal at a date. */
public final class GoalProgress {

    /** How it stands with a goal. */
    public enum Status implements Word {
        /** As many as wanted are done. */
        MET,
        /** The deadline is over, and too few are done. */
        MISSED,
        /** Its first day is still to come. */
        NOT_STARTED,
        /** One more than expected by now is done, or even more. */
        AHEAD,
        /** Less than one is missing of what is expected by now. */
        ON_TRACK,
        /** One less than expected by now is done, or even less. */
        BEHIND
    }

    /**
     * How it stands with a milestone.
     *
     * @param milestone the milestone
     * @param done how many were done by its date, or are done by now if that is earlier
     * @param state how it stands
     */
    public record MilestoneProgress(Milestone milestone, int done, State state) {

        /** How it stands with a milestone. */
        public enum State implements Word {
            MET, MISSED, OPEN
        }
    }

    private static final double DAYS_OF_A_WEEK = 7;

    private final Goal goal;
    private final Agenda agenda;
    private final Once<ActiveDays> activeDays;
    private final PlanCalendar calendar;
    private final LocalDate asOf;
    private final Window window;
    private final Tally tally;
    private final int elapsed;
    private final int total;

    GoalProgress(Goal goal, Agenda agenda, Once<ActiveDays> activeDays) {
        this.goal = goal;
        this.agenda = agenda;
        this.activeDays = activeDays;
        this.calendar = agenda.journal().calendar();
        this.asOf = agenda.asOf();
        this.window = calendar.windowOf(goal);
        this.tally = agenda.journal().tally(goal);
        this.elapsed = calendar.activeDays(window.meet(new Window(window.first(), asOf)));
        this.total = calendar.activeDays(window);
    }

    /** The goal. */
    public Goal goal() {
        return goal;
    }

    /** The date at which it stands so. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The days in which entries count. */
    public Window window() {
        return window;
    }

    /** How many are done. */
    public int done() {
        return tally.done();
    }

    /** How many active days of the goal's are over, today included. */
    public int elapsed() {
        return elapsed;
    }

    /** How many active days the goal has. */
    public int total() {
        return total;
    }

    /** How many would be done by now at an even pace. */
    public double expected() {
        return total == 0 ? 0 : (double) goal.times() * elapsed / total;
    }

    /** Whether as many as wanted are done. */
    public boolean isMet() {
        return done() >= goal.times();
    }

    /** How it stands. */
    public Status status() {
        if (isMet()) {
            return Status.MET;
        }
        if (asOf.isAfter(window.last())) {
            return Status.MISSED;
        }
        if (asOf.isBefore(window.first())) {
            return Status.NOT_STARTED;
        }
        // in whole numbers, as a quotient may be rounded; without a day nothing is expected
        long days = Math.max(total, 1);
        long expected = (long) goal.times() * elapsed;
        if ((done() - 1) * days >= expected) {
            return Status.AHEAD;
        }
        return (done() + 1) * days > expected ? Status.ON_TRACK : Status.BEHIND;
    }

    /** How many a week it takes from now on; empty when it is met or no day is left. */
    public OptionalDouble neededPerWeek() {
        return isMet() || total == elapsed ? OptionalDouble.empty()
                : OptionalDouble.of((goal.times() - done()) / ((total - elapsed) / DAYS_OF_A_WEEK));
    }

    private Forecast forecast() {
        return Forecast.of(goal.times(), done(), elapsed, total);
    }

    /** How likely it is to be met by the deadline, 0 to 1. */
    public double chance() {
        boolean tooFewWeeks = goal.count() == Goal.Count.WEEKS && !isMet()
                && weeksFrom(asOf.plusDays(1)) < goal.times() - done();
        return tooFewWeeks ? 0 : forecast().chance();
    }

    /** What is to be expected after today and up to a day; nothing more behind the deadline. */
    public Outlook outlook(LocalDate day) {
        return forecast().after(calendar.activeDays(Window.between(asOf.plusDays(1), day).meet(window)));
    }

    /** How many plan weeks with an active day from today on have no entry yet, so that each may still count as one. */
    public int weeksLeft() {
        return weeksFrom(asOf);
    }

    private int weeksFrom(LocalDate day) {
        Window left = window.meet(new Window(day, window.last()));
        if (left.isEmpty()) {
            return 0;
        }
        int counted = 0;
        for (int week = calendar.week(left.first()); week <= calendar.week(left.last()); week++) {
            if (calendar.activeDays(calendar.wholeWeek(week).meet(left)) > 0 && !counts(week)) {
                counted++;
            }
        }
        return counted;
    }

    /** Whether an entry from today on would be the first to count in this plan week. */
    public boolean isThisWeekLeft() {
        if (!window.holds(asOf) || counts(calendar.week(asOf))) {
            return false;
        }
        LocalDate end = calendar.wholeWeek(calendar.week(asOf)).last();
        return calendar.activeDays(window.meet(new Window(asOf, end))) > 0;
    }

    /** Whether a week has a matching entry; of the weeks that are not over only the current one may. */
    private boolean counts(int week) {
        List<Fact> facts = tally.facts();
        return !facts.isEmpty() && calendar.week(facts.get(facts.size() - 1).on()) == week;
    }

    /** The day on which it will be met at the pace to be expected; empty when it is met or would take too long. */
    public Optional<LocalDate> likelyFinish() {
        return isMet() || total == 0 ? Optional.empty() : activeDays.get().after(asOf, forecast().daysNeeded());
    }

    /** How it stands with its milestones. */
    public List<MilestoneProgress> milestones() {
        return goal.milestones().stream().map(this::progress).toList();
    }

    private MilestoneProgress progress(Milestone milestone) {
        int reached = tally.done(milestone.by().isBefore(asOf) ? milestone.by() : asOf);
        return new MilestoneProgress(milestone, reached, reached >= milestone.times() ? MilestoneProgress.State.MET
                : asOf.isAfter(milestone.by()) ? MilestoneProgress.State.MISSED : MilestoneProgress.State.OPEN);
    }

    /** How many more requests it is likely to take; empty where nothing of what it counts was asked for. */
    public OptionalLong requestsNeeded() {
        return agenda.journal().requestsNeeded(goal, done());
    }

    /** How much is planned for it after today and up to its deadline. */
    public int supply() {
        return agenda.supply(goal);
    }

    @Override
    public String toString() {
        return "goals." + goal.id() + " on " + asOf + ": " + done() + " of " + goal.times();
    }
}
