/**
 * What other programs know of people and events, held beside a plan.
 *
 * <pre>
 *   file --> table | vcf | ics --> Arrivals --> Intake: who is known, what is new, what differs --> Row ..., Plan
 *            keys of the format,               (People, Happenings: Match)  (Filling)               (nothing written)
 *            told to a Draft
 * </pre>
 *
 * A profile or an e-mail tells a person, whatever the name; a telephone or an address without a path may be a house's,
 * and tells one only together with a word of the name, else the row is ambiguous. Name and organization tell one,
 * unless the two have different profiles in one place; a name alone does not: such a row is ambiguous, unless the plan
 * has somebody of that name who holds all it says. Of a profile's query counts what tells the person ({@code ?id=7}),
 * since some sites have one path for all of them. Rows of one file that share a name alone are different people. A row
 * of which only absent keys are filled in is {@code same}; what differs in a list grows by it, the owner's notes on a
 * person too. A profile never takes the label of one that the row tells as well.
 *
 * <p>
 * Of an event's time, start, end and zone count together; a cancellation is a change and so is its end, since what a
 * calendar does not call cancelled takes place. An event is found by its calendar's id, an occurrence else by that and
 * its day, else by name and start, but not when it is another's of the same file. Imports the model, format and, for
 * ids, AnyAscii (0.27 MB, where ICU4J would be 14.6).
 *
 * <pre>
 * Arrivals arrivals = LinkedIn.of(text);
 * Intake intake = Intake.of(plan, arrivals.all(), false);
 * intake.rows().forEach(row -> System.out.println(row.state() + " " + row.arrival().name()));
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.intake;

import org.jspecify.annotations.NullMarked;
