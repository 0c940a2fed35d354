/**
 * Answers as they are written: text for people, JSON for programs.
 *
 * <pre>
 *   findings, agenda, progress ... -- written by --> ...Text -- on a --> Page
 *                                              |--> ...Json -- to a --> Json (streaming; only when it is asked for)
 *                                              `--> Findings in the shapes of others: Sarif, Junit, Github
 * </pre>
 *
 * The shapes of JSON are stable and carry {@code "version": 1}. Every key is always there; what is absent is null. Text
 * is for reading and may change, but for the first line of a finding:
 * {@code FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]}. In the shapes of others, what a plan accepts is a suppression, a
 * skipped test, or left out; a test fails where the check does. Imports cohort, intake and terminal beside the library,
 * and Jackson.
 *
 * <pre>
 * FindingsJson.print(files, findings, terminal.out());
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.report;

import org.jspecify.annotations.NullMarked;
