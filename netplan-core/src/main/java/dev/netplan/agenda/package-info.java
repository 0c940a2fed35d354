/**
 * What is to be done, and when: what the plan puts on its days, and what the journal leaves open.
 *
 * <pre>
 *   Journal (plan, asOf)
 *      |-- Schedule       whatever asOf is: events, actions, routines bound to days, then routines placed by id
 *      |-- Occurrences    a routine's days, ticked off by the entries of their cycle
 *      |-- Supply         what of that serves which goal
 *      `-- Agenda --> Item   with what is owed to people, birthdays, milestones and deadlines
 * </pre>
 *
 * Where two readings were possible: routines of a cadence of days are bound to days; events take the places of
 * occurrences in order of day and id, cancelled ones none; a time that the clock carries past midnight is told on the
 * next day, while ranges, pauses, cycles, states and supply go by the day that the routine names; an introduction that
 * one of the two has declined asks for no nudge to the other; a whole day keeps its date in every zone; lengths are
 * whole minutes; an event is missed after its last day, and supplies once, on its first; it takes a place in the cycle
 * that holds its day, be that in the routine's range or not; a deadline is the last day of its goal's window, which the
 * plan's end may cut short; a first follow-up is told at the person, an introduction with both of its people; all
 * occurrences after today supply, ticked off or not; each waiting request has a nudge of its own; birthdays take no
 * time, and {@code never} by tie silences them too; several activities of a goal without a name stand in its title with
 * commas. Imports the journal, the calendar and the model.
 *
 * <pre>
 * Agenda agenda = Agenda.of(plan, asOf);
 * List&lt;Item&gt; week = agenda.items(asOf, asOf.plusDays(6));
 * OptionalDouble adherence = agenda.routine("post").orElseThrow().adherence();
 * </pre>
 */
@NullMarked
package dev.netplan.agenda;

import org.jspecify.annotations.NullMarked;
