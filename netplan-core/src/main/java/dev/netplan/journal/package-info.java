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
 * {@link dev.netplan.journal.Journal} answers, the others are its answers. Imports the calendar and the model.
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
