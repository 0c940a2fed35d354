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
 * Where two readings were possible: an overdue action supplies nothing; a forecast counts every day outside a pause,
 * before and after the plan too; a week without an active day is skipped, so that the week before it must have an
 * entry; an event of several days is planned once; what was given, asked and got is counted by texts; a record at an
 * event is that of an entry that names one or is like {@code attend}. Imports the agenda, the journal, the calendar and
 * the model.
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
