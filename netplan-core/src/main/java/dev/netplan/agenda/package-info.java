/**
 * What is to be done, and when: what the plan puts on its days, and what the journal leaves open.
 *
 * <pre>
 *   Journal (plan, asOf)
 *      |-- Schedule   whatever asOf is: events, actions, routines bound to days, then routines placed by id
 *      |-- Occurrences   a routine's days, ticked off by the entries of their cycle
 *      |-- Supply   what of that serves which goal
 *      `-- Agenda --> Item   and what is owed to people, milestones, deadlines, birthdays
 * </pre>
 *
 * Imports the journal, the calendar and the model.
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
