/**
 * The kit that tests rules: a plan file beside the file of the findings expected from it. It needs no test library, so
 * that applications test their own rules with it.
 *
 * <pre>
 *   rules/every-talk-has-a-note/
 *     finds-a-talk-without-a-note.yaml       # today: 2026-03-01
 *     finds-a-talk-without-a-note.findings   FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE], and below it the hint
 *
 *   RuleCase -- read, check by a RuleBook --> Outcome: found, missing, extra
 * </pre>
 *
 * Expected findings are word for word those of {@code nplan check}, without source lines; missing and extra ones both
 * fail. Of the standard rules there are such cases, of which {@code rule-reference.md} beside this package is made.
 * Imports read and source, and of the core check, format and model.
 *
 * <pre>
 * for (RuleCase rule : RuleCase.in(Path.of("src/test/resources/rules"))) {
 *     rule.verify(StandardRules.book().with(new EveryTalkHasANote()));
 * }
 * </pre>
 */
@NullMarked
package dev.netplan.yaml.cases;

import org.jspecify.annotations.NullMarked;
