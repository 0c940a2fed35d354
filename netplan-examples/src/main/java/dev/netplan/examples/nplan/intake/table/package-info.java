/**
 * Tables of people: LinkedIn's connections, and contacts of any program.
 *
 * <pre>
 *   text --> Table: the first line that is a Header (Vocabulary) --> Jackson reads below it --> a Draft for each row
 * </pre>
 *
 * The header is found by its names, whatever stands above it and whichever of comma, semicolon and tab parts them; one
 * known word alone is a header only in the first line. Several addresses in a cell are parted as Google does it, or by
 * line breaks, commas and semicolons. A table with all columns of our own is parted as we write it. A year of two
 * digits is one of this century; that of a birthday is one of the hundred years before the one in which the plan
 * starts. A row that tells nobody is left out and told, and so is a header without rows. Imports intake, format, the
 * marks of cells in exchange's csv, and Jackson for tables.
 *
 * <pre>
 * Arrivals people = ContactTable.of(text, plan.start());
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.intake.table;

import org.jspecify.annotations.NullMarked;
