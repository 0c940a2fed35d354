/**
 * Plans out of thin air, for property tests: every plan that jqwik makes here is valid, and shrinks to a small one.
 *
 * <pre>
 *   PlanArbitraries -- makes lists of numbers --> Choices -- are told as --> Intentions, People, Facts -- in a --> Plan
 *                                                              with words of TrickyTexts, days of a Span, ids Declared
 * </pre>
 *
 * An element is told from a list of decisions, where 0 stands for the plainest one and a list that has run out goes on
 * with 0: so jqwik, which only ever makes lists shorter and numbers smaller, finds the smallest plan that still fails.
 * With this package on the class path of a test, elements need no provider:
 *
 * <pre>
 * &#64;Property
 * void every_contact_has_a_page(&#64;ForAll Plan plan) {
 *     assertThat(pagesOf(plan)).hasSize(plan.contacts().size());
 * }
 * </pre>
 */
@NullMarked
package dev.netplan.testing;

import org.jspecify.annotations.NullMarked;
