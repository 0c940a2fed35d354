/**
 * The subcommands, each a few lines over the library in a file of its own.
 *
 * <pre>
 *   Commands -- by name --> Command: purpose, options, run(Call) --> Exit, or a Complaint
 *                                         Call: options, arguments, today, terminal
 * </pre>
 *
 * Those that change a plan go through {@code PlanChange}: it refuses a plan with errors (of the format, references and
 * times: whatever else is to be said keeps nobody from editing) that the edit does not mend, and an edit that would
 * bring one. What a call says wrong ends with 2, a text that cannot be edited without harm with 1. {@code log} fills in
 * what is not said: today, for one who attends the only event of that day, and the only open action with that activity
 * and people.
 *
 * <p>
 * {@code ids} is for the shell's completion, and stands in no help. A new one is a class here, its name in {@code
 * Commands}, and a text or JSON of its own in {@code report}. Imports cohort, exchange, git, intake, report and
 * terminal beside the library, and picocli.
 *
 * <pre>
 * case "next" -&gt; new NextCommand();
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.command;

import org.jspecify.annotations.NullMarked;
