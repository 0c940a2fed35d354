package dev.netplan.examples.nplan.report;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Funnel;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Plan;
import dev.netplan.model.Word;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import dev.netplan.progress.Totals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far a plan has come, for people: a bar for each goal, a column for each week, and what the journal comes to. */
public final class ProgressText {

    private static final int NAME = 18;
    private static final int BAR = 16;
    private static final int COUNT = 11;
    private static final int STATUS = 12;

    private final Progress progress;
    private final Journal journal;
    private final Page page;

    private ProgressText(Progress progress, Page page) {
        this.progress = progress;
        this.journal = progress.journal();
        this.page = page;
    }

    /** Writes all there is to say. */
    public static void print(Progress progress, Page page) {
        ProgressText text = new ProgressText(progress, page);
        text.title();
        text.goals();
        text.weeks();
        text.requests();
        text.introductions();
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
        String week = calendar.days().holds(progress.asOf())
                ? ", week " + (calendar.week(progress.asOf()) + 1) + " of " + calendar.weeks() : "";
        page.faint(Days.full(progress.asOf()) + week + ".").end();
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
        page.text(cell(goal.goal().name().orElse(goal.goal().id()), NAME));
        ink(goal.status(), Bars.bar(goal.done(), times, BAR));
        page.text(Columns.fit("  " + goal.done() + " of " + times, COUNT));
        ink(goal.status(), Columns.fit(goal.status().word(), STATUS));
        page.faint(outlook(goal)).end();
    }

    private static String outlook(GoalProgress goal) {
        return switch (goal.status()) {
            case MET, MISSED -> "";
            default -> Math.round(goal.chance() * 100) + "% likely by " + Days.brief(goal.window().last()).substring(4);
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
        labelled("entries a week", Bars.sparkline(entries));
        labelled("streak", Days.count(progress.streak(), "week") + ", the best " + progress.bestStreak());
        if (calendar.days().holds(progress.asOf())) {
            Window week = calendar.week(calendar.week(progress.asOf()));
            labelled("this week", TickedText.of(journal.facts(week).size(), progress.agenda().planned(week)));
        }
        labelled("people", totals.reach() + " reached, " + totals.newContacts() + " of them new");
        labelled("offers", "gave " + totals.gave().size() + ", asked " + totals.asked().size() + ", got "
                + totals.got().size());
        labelled("time", Days.length(totals.minutes()) + totals.minutesByActivity().entrySet().stream()
            .map(spent -> spent.getKey() + " " + Days.length(spent.getValue()))
            .collect(Collectors.joining(", ", totals.minutes() == 0 ? "" : ": ", "")));
    }

    private void requests() {
        if (journal.funnel().asked() > 0) {
            page.heading("Requests");
            journal.funnels().forEach(this::funnel);
            progress.goals().forEach(goal -> goal.requestsNeeded().ifPresent(needed -> {
                if (needed > 0) {
                    labelled(goal.goal().id(), "takes about " + Days.count(needed, "more request") + " at this rate");
                }
            }));
        }
    }

    private void funnel(Funnel funnel) {
        String activity = funnel.hopingFor().map(Object::toString).orElse("");
        long yes = journal.requests().stream().filter(request -> funnel.hopingFor().equals(Optional.of(request
            .hopingFor()))).filter(request -> YesText.isYes(request, journal)).count();
        labelled(activity, "asked " + funnel.asked() + ", answered " + funnel.answered()
                + (yes == 0 ? "" : " (" + yes + " yes, not held yet)") + ", granted "
                + funnel.granted() + " (" + Math.round(funnel.share() * 100) + "%), waiting " + funnel.waiting());
    }

    private void introductions() {
        if (!journal.introductions().isEmpty()) {
            page.heading("Introductions");
            journal.introductions().forEach(introduction -> labelled(introduction.introduction(),
                    YesText.between(introduction, progress.plan()) + ": "
                            + introduction.state().word().replace('-', ' ')));
        }
    }

    private void people() {
        if (!progress.plan().contacts().asList().isEmpty()) {
            page.heading("People");
            labelled("stages", stages(journal.stages()));
            journal.organizations().forEach(this::organization);
            journal.whomNext().stream().filter(touch -> touch.state() != KeepingInTouch.State.FRESH)
                .forEach(touch -> labelled(touch.contact(), "keep in touch: " + touch.state().word() + " on "
                        + touch.due()));
        }
    }

    private void organization(Coverage coverage) {
        String wanted = coverage.wanted().map(people -> " of " + people).orElse("");
        labelled(coverage.organization(), coverage.known() + wanted + " known"
                + (coverage.known() == 0 ? "" : ": " + stages(coverage.stages())));
    }

    private static String stages(Map<? extends Word, Integer> stages) {
        return stages.entrySet().stream().filter(stage -> stage.getValue() > 0)
            .map(stage -> stage.getValue() + " " + stage.getKey().word()).collect(Collectors.joining(", "));
    }

    private void labelled(String label, String text) {
        List<String> lines = Columns.wrap(text, page.columns() - NAME);
        page.text(cell(label, NAME)).line(lines.get(0));
        lines.stream().skip(1).forEach(line -> page.text(" ".repeat(NAME)).line(line));
    }

    private static String cell(String text, int columns) {
        return Columns.fit(Columns.cut(Columns.harmless("  " + text), columns - 1), columns);
    }
}
