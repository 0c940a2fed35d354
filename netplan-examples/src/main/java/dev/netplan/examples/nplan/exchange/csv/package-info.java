/**
 * What a plan holds, as tables for a spreadsheet.
 *
 * <pre>
 *   Progress ---> TableText: contacts, goals, agenda, journal --> Cells (CellMarks) --> Jackson CSV
 *   Standings --> CohortTable -------------------------------------'
 * </pre>
 *
 * The first line names the columns; those of contacts and of the journal are the keys of the format, with dots for keys
 * within keys. Several values stand in one cell with {@code "; "} between them; one that holds this itself, or begins
 * with a quote, stands in quotes. A cell that a spreadsheet would reckon with begins with an apostrophe; a cell that
 * already looks so gets one more, so that taking one off gives the text back. Imports cohort, progress and all below
 * it, and Jackson's CSV.
 *
 * <pre>
 * String contacts = TableText.of(Progress.of(plan, asOf), TableText.Table.CONTACTS);
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.exchange.csv;

import org.jspecify.annotations.NullMarked;
