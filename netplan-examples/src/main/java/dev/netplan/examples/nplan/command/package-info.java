/**
 * The subcommands, each a few lines over the library in a file of its own.
 *
 * <pre>
 *   Commands -- by name --> Command: purpose, options, run(Call) --> Exit, or a Complaint
 *                                         Call: options, arguments, today, terminal
 * </pre>
 *
 * A new one is a class here, its name in {@code Commands}, and a text or JSON of its own in {@code report}. Imports
 * report and terminal beside the library.
 *
 * <pre>
 * case "next" -&gt; new NextCommand();
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.command;

import org.jspecify.annotations.NullMarked;
