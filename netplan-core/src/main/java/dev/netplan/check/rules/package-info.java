/**
 * The standard rules: what a coach's eye looks for in a plan. One rule a file, its class named like its id.
 *
 * <pre>
 *   StandardRules.book()
 *    |-- references and times   unknown-reference, outside-plan, met-twice ...    (always run)
 *    `-- plan rules             goal-without-interest, idle-week ...              (run where there is no error)
 * </pre>
 *
 * A rule finds its candidates, asks one question of each, and makes one finding of it: a sentence with the value met
 * and the value expected, a hint that names the next step, and the path of what it speaks of. It blames nobody. What
 * several rules ask of each contact is asked in one walk, {@code Everybody}. Imports check and all below it.
 *
 * <pre>
 * RuleBook book = StandardRules.book().without("goal-behind").with(new EveryTalkHasANote());
 * List&lt;Finding&gt; findings = book.check(PlanAt.of(plan, asOf));
 * </pre>
 *
 * No rule costs more than its candidates put in order. What all together cost is measured beside reading the plan by
 * the benchmarks of {@code netplan-yaml}: {@code check} of a plan that was checked before takes less than a fifth of
 * reading; {@code checkFirst} of one that has just been read takes about a fifth of it where the plan is large, and
 * from a quarter to two fifths where it is small and has many goals and routines, since neither the rules' code nor the
 * plan's places are at hand after a reading.
 *
 * <p>
 * Where the catalogue leaves room, this is what holds:
 * <ul>
 * <li>An action falls on the day by which it is due; a goal on its last day and its milestones; what names a phase
 * falls in it. A goal that only spans a phase does not.
 * <li>Weeks without an active day neither count in a run of weeks nor end it; days of pause do not make a journal
 * stale.
 * <li>A goal is supplied by a routine that serves it, though none of its days may be left; a cancelled event lies
 * nowhere, outside the plan neither. Once the plan is over, no week is present.
 * <li>A journal without an entry is not stale: there is no last one. An acceptance for a rule that is off is.
 * <li>An event online is none in person; a run of weeks without one is told while it is not over.
 * <li>Interviews are informational interviews and what is like them. A person to keep in touch with is one with a
 * cadence of their own or of their tie.
 * <li>Two people without an organization and with the same name are one. A first meeting comes after an earlier date,
 * not after an entry of the same day. Of a profile's query counts what tells the person ({@code ?id=7}).
 * <li>Asks and gives are counted by texts, over 8 weeks with today; a meeting is recent up to 30 days before today.
 * <li>Supply looks at the interests that a routine, event or action names itself, and not at those of its community, as
 * it is written; {@code goal-without-actions} then names what lacks them. Asking again for an introduction leaves the
 * day in {@code asked} as it was: {@code introduction-stalled} ends with an answer.
 * <li>Joining a community is no entry in it; an acceptance that has lapsed is named beside the finding that it let be.
 * </ul>
 */
@NullMarked
package dev.netplan.check.rules;

import org.jspecify.annotations.NullMarked;
