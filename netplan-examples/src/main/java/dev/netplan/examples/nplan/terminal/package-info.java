/**
 * The terminal as a command sees it: streams, colours, columns, a folder, a clock, and the three ways to end.
 *
 * <pre>
 *   Main -- makes a --> Terminal -- opens a --> Page -- prints lines of --> text, ink, columns
 * </pre>
 *
 * Everything that leaves as text passes through a {@link dev.netplan.examples.nplan.terminal.Page}, which lets no
 * control character or bidirectional override of a plan reach the terminal, and colours only where colours are wanted.
 * Imports format, for the word that is near a wrong one.
 *
 * <pre>
 * Page page = terminal.page();
 * page.bold("Goals").end();
 * page.text("meetups").end();
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.terminal;

import org.jspecify.annotations.NullMarked;
