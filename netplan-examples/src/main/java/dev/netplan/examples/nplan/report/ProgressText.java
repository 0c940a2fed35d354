package dev.netplan.examples.nplan.report;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Plan;
import dev.netplan.model.Word;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import dev.netplan.progress.Totals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far a plan has come, for people: a bar for each goal, a column for each week, and what the journal comes to. */
public final class ProgressText {

    private static final int BAR = 14;
    private static final int COUNT = 11;
    private static final int STATUS = 12;

    private final Progress progress;
    private final Journal journal;
    private final Page page;
    private final Labels labels;

    private ProgressText(Progress progress, Page page) {
        this.progress = progress;
        this.journal = progress.journal();
        this.page = page;
        this.labels = new Labels(page);
    }

    /** Writes all there is to say. */
    public static void print(Progress progress, Page page) {
        ProgressText text = new ProgressText(progress, page);
        text.title();
        text.goals();
        text.weeks();
        RequestsText.print(progress, text.labels);
        text.people();
    }

    /** Writes what the plan is called, and how far it has run. */
    static void title(Progress progress, Page page) {
        new ProgressText(progress, page).title();
    }

    /** Writes the goals, a line each. */
    static void goals(Progress progress, Page page) {
        new ProgressText(progress, page).goals();
    }

    private void title() {
        Plan plan = progress.plan();
        PlanCalendar calendar = journal.calendar();
        page.bold(plan.title().orElse("The plan of " + plan.owner().name())).end();
        page.faint(Days.full(progress.asOf()) + WeekText.of(calendar, progress.asOf()) + ".").end();
        BeyondText.print(journal, page);
    }

    private void goals() {
        if (!progress.goals().isEmpty()) {
            page.heading("Goals");
            progress.goals().forEach(this::goal);
        }
    }

    private void goal(GoalProgress goal) {
        int times = goal.goal().times();
        page.text(Labels.cell(goal.goal().name().orElse(goal.goal().id()), Labels.WIDTH));
        ink(goal.status(), Bars.bar(goal.done(), times, BAR));
        page.text(Columns.fit("  " + goal.done() + " of " + times, COUNT));
        ink(goal.status(), Columns.fit(goal.status().word(), STATUS));
        page.faint(outlook(goal)).end();
        if (!goal.isMet()) {
            goal.milestones().stream().filter(one -> one.state() == GoalProgress.MilestoneProgress.State.MISSED)
                .forEach(this::missed);
        }
    }

    /** A stage that was not reached says how far it was, and stands below its goal until that is met. */
    private void missed(GoalProgress.MilestoneProgress milestone) {
        page.text(Labels.cell("", Labels.WIDTH)).red("missed " + milestone.done() + " of "
                + milestone.milestone().times() + " by " + Days.dated(milestone.milestone().by()))
            .end();
    }

    private static String outlook(GoalProgress goal) {
        return switch (goal.status()) {
            case MET, MISSED -> "";
            default -> Words.percent(goal.chance()) + " likely by " + Days.brief(goal.window().last()).substring(4);
        };
    }

    private void ink(GoalProgress.Status status, String text) {
        switch (status) {
            case MET, AHEAD -> page.green(text);
            case BEHIND -> page.yellow(text);
            case MISSED -> page.red(text);
            default -> page.text(text);
        }
    }

    private void weeks() {
        PlanCalendar calendar = journal.calendar();
        Totals totals = progress.totals();
        int last = Math.min(calendar.weeks() - 1, calendar.week(progress.asOf()));
        List<Integer> entries = IntStream.rangeClosed(0, last)
            .mapToObj(week -> journal.facts(calendar.week(week)).size()).toList();
        page.heading("Weeks");
        labels.line("entries a week", Bars.sparkline(entries));
        labels.line("streak", Words.count(progress.streak(), "week") + ", the best " + progress.bestStreak());
        if (calendar.days().holds(progress.asOf())) {
            Window week = calendar.week(calendar.week(progress.asOf()));
            labels.line("this week", TickedText.of(journal.facts(week).size(), progress.agenda().planned(week)));
        }
        labels.line("people", totals.reach() + " reached, " + totals.newContacts() + " of them new");
        labels.line("offers", "gave " + totals.gave().size() + ", asked " + totals.asked().size() + ", got "
                + totals.got().size());
        if (totals.minutes() > 0) {
            labels.line("time", totals.minutesByActivity().entrySet().stream()
                .map(spent -> spent.getKey() + " " + Days.length(spent.getValue()))
                .collect(Collectors.joining(", ", Days.length(totals.minutes()) + ": ", "")));
        }
    }

    private void people() {
        if (!progress.plan().contacts().asList().isEmpty()) {
            page.heading("People");
            labels.line("stages", stages(journal.stages()));
            journal.organizations().forEach(this::organization);
            journal.whomNext().stream().filter(touch -> touch.state() != KeepingInTouch.State.FRESH)
                .forEach(touch -> labels.line(touch.contact(), "keep in touch: " + touch.state().word() + " on "
                        + touch.due()));
        }
    }

    /** More people than wanted are no share of them. */
    private void organization(Coverage coverage) {
        String people = coverage.wanted().filter(wanted -> wanted >= coverage.known())
            .map(wanted -> coverage.known() + " of " + Words.count(wanted, "person", "people"))
            .orElse(Words.count(coverage.known(), "person", "people"));
        labels.line(coverage.organization(), people
                + (coverage.known() == 0 ? "" : ", " + stages(coverage.stages())));
    }

    private static String stages(Map<? extends Word, Integer> stages) {
        return stages.entrySet().stream().filter(stage -> stage.getValue() > 0)
            .map(stage -> stage.getValue() + " " + Words.plain(stage.getKey()))
            .collect(Collectors.joining(", "));
    }
}
