/**
 * Plans as canonical text: the same plan is the same text, byte for byte, and the text is the same plan when it is
 * read.
 *
 * <pre>
 *   Plan -- toTree() --> PlanWriter --> YAML text    keys in the order of the format, one a line
 *                             `-------> JSON text    the same keys, which is YAML too
 * </pre>
 *
 * The layout of YAML, told in three rules:
 * <ul>
 * <li>The plan, its sections and lists, and every element in them have a line for each key. Whatever lies deeper and
 * holds single values only stands on one line in brackets, where it fits into 100 columns and takes no quotes
 * more.</li>
 * <li>A text is plain where it can be. It is quoted where YAML wants it so, and where other tools would take it for
 * something else: {@code "No"}, {@code "012"}, {@code "1e3"}. Dates and times stay as people write them.</li>
 * <li>A text of several lines is a literal block ({@code |-}), a long line of words a folded one ({@code >-}). What
 * neither keeps to the letter, such as a space at the end of a line, is written between double quotes.</li>
 * </ul>
 *
 * Text ends its lines with LF, the last one too. Imports the model alone.
 *
 * <pre>
 * String yaml = PlanWriter.yaml(plan);
 * String json = PlanWriter.json(plan);
 * </pre>
 */
@NullMarked
package dev.netplan.yaml.write;

import org.jspecify.annotations.NullMarked;
