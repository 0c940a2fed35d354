/**
 * The command: what people type, and what they see.
 *
 * <pre>
 *   Main -- clock, streams --> Nplan -- Misuse --> command: Grammar, one subcommand a file
 *                                                              |--> report: text and JSON
 *                                                              `--> terminal: page, colours, exit codes
 * </pre>
 *
 * {@link dev.netplan.examples.nplan.Main} holds the only clock, and hands it on. Every call ends with one of three exit
 * codes, and never with a stack trace. Tests call {@link dev.netplan.examples.nplan.Nplan} in their own process.
 * Imports command and terminal, and picocli by its programmatic side, which needs no reflection and starts sooner.
 *
 * <pre>
 * Exit exit = new Nplan(terminal).run(List.of("check", "networking-plan.yaml"));
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan;

import org.jspecify.annotations.NullMarked;
