/**
 * How far the plan has come: its goals against the journal and the agenda, the weeks, and a look back.
 *
 * <pre>
 *   Agenda (plan, asOf, journal)
 *      |-- Progress --> GoalProgress   done, expected, status; a Forecast of what is still to come
 *      |       |------> Totals         people, time, giving and asking
 *      |       `------> Streaks        weeks in a row
 *      `-- Review                      of a week or a month
 * </pre>
 *
 * What the specification leaves open: an overdue action supplies nothing; an event of several days supplies once, on
 * its first; a week without an active day breaks no streak, but lets the week before it break one.
 *
 * <p>
 * Imports the agenda, the journal, the calendar and the model.
 *
 * <pre>
 * Progress progress = Progress.of(plan, asOf);
 * GoalProgress coffee = progress.goal("coffee").orElseThrow();
 * coffee.chance();
 * </pre>
 */
@NullMarked
package dev.netplan.progress;

import org.jspecify.annotations.NullMarked;
