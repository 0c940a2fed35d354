package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.report.Days;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.model.Goal;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import java.time.LocalDate;

/** The goals, a card each: how many of how many, how it stands, what is likely, and the burn-up chart. */
final class GoalCards {

    /** So many cards go into a row where there is room. */
    private static final int ROW = 3;

    private final Progress progress;
    private final Markup page;

    GoalCards(Progress progress, Markup page) {
        this.progress = progress;
        this.page = page;
    }

    void tell() {
        if (progress.goals().isEmpty()) {
            page.leaf("p", "The plan has no goals yet.", "class", "nothing");
            return;
        }
        page.block("ul", () -> {
            int goals = progress.goals().size();
            for (int i = 0; i < goals; i++) {
                card(progress.goals().get(i), "g" + i, i >= goals - broad(goals));
            }
        }, "class", "goals");
        page.block("p", () -> {
            key("k-done", "done");
            key("k-expected", "an even pace");
            key("k-fan", "likely: eight of ten outcomes");
            key("k-milestone", "milestone");
        }, "class", "legend");
    }

    /** How many cards, the last ones, go two in a row, so that rows of three leave none alone and no gap. */
    private static int broad(int goals) {
        return switch (goals % ROW) {
            case 0 -> 0;
            case 1 -> 2 * 2;
            default -> 2;
        };
    }

    private void key(String kind, String text) {
        page.in("span", () -> page.empty("i", "class", kind).text(text));
    }

    private void card(GoalProgress state, String id, boolean broad) {
        Goal goal = state.goal();
        page.block("li", () -> {
            page.block("div", () -> {
                page.in("h3", () -> page.name(Words.capital(goal.name().orElseGet(() -> Words.plain(goal.id())))));
                page.leaf("span", Words.plain(state.status()), "class", "status " + state.status().word());
            }, "class", "card-head");
            page.block("p", () -> {
                page.leaf("b", Integer.toString(state.done()));
                page.text(" of " + goal.times());
                page.leaf("span", unit(goal), "class", "unit");
            }, "class", "count");
            new BurnUp(state, progress.journal()).tell(page, id, summary(state));
            page.leaf("p", outlook(state), "class", "outlook");
        }, "class", "card " + state.status().word() + (broad ? " broad" : ""));
    }

    private static String unit(Goal goal) {
        return switch (goal.count()) {
            case ENTRIES -> "";
            case CONTACTS -> "people";
            case NEW_CONTACTS -> "new people";
            case WEEKS -> "weeks";
        };
    }

    private static String summary(GoalProgress state) {
        return state.done() + " of " + state.goal().times() + " done, " + Markup.number(state.expected())
                + " expected by today; the goal runs from " + Days.dated(state.window().first()) + " to "
                + Days.dated(state.window().last()) + ".";
    }

    private String outlook(GoalProgress state) {
        LocalDate last = state.window().last();
        return switch (state.status()) {
            case MET -> "Reached, due " + Days.dated(last) + ".";
            case MISSED -> "It ended on " + Days.dated(last) + ".";
            case NOT_STARTED -> "Begins on " + Days.dated(state.window().first()) + ", due " + Days.dated(last) + ".";
            case AHEAD, ON_TRACK, BEHIND -> Words.capital(Words.percent(state.chance())) + " likely by "
                    + Days.dated(last) + pace(state) + requests(state);
        };
    }

    private static String pace(GoalProgress state) {
        return state.neededPerWeek().isEmpty() ? "."
                : "; it takes " + Markup.number(state.neededPerWeek().getAsDouble()) + " a week from now on.";
    }

    private static String requests(GoalProgress state) {
        return state.status() == GoalProgress.Status.MISSED || state.requestsNeeded().isEmpty()
                || state.requestsNeeded().getAsLong() == 0 ? ""
                        : " At your rate, about "
                                + Words.count(state.requestsNeeded().getAsLong(), "more request")
                                + ".";
    }
}
