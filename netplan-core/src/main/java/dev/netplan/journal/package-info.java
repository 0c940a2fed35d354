/**
 * What the facts say: the entries of the journal up to a day, and all that follows from them and the people alone.
 *
 * <pre>
 *   entries up to asOf, by date and place --> Fact
 *      |-- matching a goal                --> Tally
 *      |-- somebody was asked             --> Request, Funnel
 *      |-- people                         --> Stage, Coverage, KeepingInTouch
 *      `-- what is still owed             --> OpenCommitment, FirstFollowUp, ActionState, IntroductionState
 * </pre>
 *
 * {@link dev.netplan.journal.Journal} answers, the others are its answers. Where two readings were possible: an entry
 * takes place in its own community and in that of its event, and the own one lends its interests first; it settles the
 * requests that stand open before it makes one itself; a later grant settles every request for it so far, a declined
 * one too; one that was let go for want of an answer waits again after one more nudge, and is no new one; a goal of
 * several activities adds up their funnels; a {@code follow-up} on the day of a first meeting answers it wherever it
 * stands on that day; a first follow-up stands through the 30th day after; {@code last-contact} makes an acquaintance
 * whatever its date; who is not due yet is overdue by less than nothing, and a month has 30 days there. Imports the
 * calendar, the model and format.
 *
 * <pre>
 * Journal journal = Journal.of(plan, asOf);
 * int done = journal.tally(goal).done();
 * List&lt;KeepingInTouch&gt; next = journal.whomNext();
 * </pre>
 */
@NullMarked
package dev.netplan.journal;

import org.jspecify.annotations.NullMarked;
