/**
 * Rules, what they find, and the books that hold them.
 *
 * <pre>
 *   RuleBook -- runs each --> Rule -- looks at --> PlanAt (plan, asOf, views computed once)
 *      `--------- findings, with severities and acceptances of the plan --> Finding
 * </pre>
 *
 * A rule is a pure function of a plan at a date. It names the path of what it speaks of, never a line: whoever read the
 * plan from a text knows the place of every path, so that no rule can point wrongly. This package names no rule but
 * {@code stale-accept}, which speaks of the book's own work: the standard ones are in {@code dev.netplan.check.rules}.
 * Rules share views of a plan, those of this package and others that they name ({@link dev.netplan.check.PlanAt#view}),
 * and each is worked out once in a check. Imports progress and all below it.
 *
 * <p>
 * What a plan says about a rule's severity goes before the book, and the book before the rule. Format rules stay errors
 * and cannot be accepted; those that speak of dates can. An acceptance takes in what lies below its path, up to its
 * last day; it is stale when its rule ran and found nothing there. Of several for the same path and rule, the first
 * that holds gives the reason.
 *
 * <pre>
 * List&lt;Finding&gt; findings = StandardRules.book().check(PlanAt.of(plan, asOf));
 * </pre>
 */
@NullMarked
package dev.netplan.check;

import org.jspecify.annotations.NullMarked;
