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
 * and the value expected, a hint that names the next step, and the path of what it speaks of. It blames nobody. Imports
 * check and all below it.
 *
 * <pre>
 * RuleBook book = StandardRules.book().without("goal-behind").with(new EveryTalkHasANote());
 * List&lt;Finding&gt; findings = book.check(PlanAt.of(plan, asOf));
 * </pre>
 */
@NullMarked
package dev.netplan.check.rules;

import org.jspecify.annotations.NullMarked;
