/**
 * Reads a plan from YAML, in one pass, with the place of every key and value.
 *
 * <pre>
 *   text --> Events: PlainEvents --> Expanded (aliases) --> YamlCursor --> the model's shapes --> Plan
 *               else SnakeEvents                               |--> Places     where everything stands
 *                                                              `--> Findings   what is wrong, and where
 * </pre>
 *
 * A reading never fails for what a file holds: it gives what could be read, and everything that is wrong. Broken
 * elements are left out, so that one mistake does not hide another; only where the text stops being YAML does the
 * reading of that file stop.
 *
 * <p>
 * How we read what could be read in two ways: an alias is placed where it stands, and what is inside where it was
 * written; the budget of aliases is for each file, 100,000 events and ten million characters. A list or text at the top
 * breaks {@code wrong-type}; only an empty file and one of the other netplan break {@code not-a-plan}. An optional text
 * that is empty is absent. Of the markers of one conflict the first is where the finding sits; one left alone is a
 * conflict of its own. {@code bad-encoding} sits at the first column of its line. A file that an include names again is
 * {@code bad-value}, unless a pattern picks it: then it is passed over. A pattern takes no hidden files, and may name
 * none at all; a file that it takes in and that cannot be read is {@code include-missing}, whether or not a {@code ?}
 * ends it, and hides no other. So is one named with {@code ?} that is there and cannot be read. After 10,000 findings
 * the others are counted. Where a file broke off, unknown references are not told, since what is not known may define
 * them, nor what the break itself caused: keys that the element right before it lacks, a value that runs into it; where
 * there is no plan, rules look at a draft whose days mean nothing, and those that need the days keep silent.
 *
 * <pre>
 * Reading reading = PlanReader.standard().read(Path.of("networking-plan.yaml"));
 * reading.findings().forEach(System.out::println);
 * Plan plan = reading.orThrow();
 * </pre>
 *
 * Whoever reads another version of the same files says so, as for a diff, a merge, a history, or after an edit: the
 * text is scanned again, and elements that stand in the same text are the earlier ones.
 *
 * <pre>
 * Plan later = PlanReader.standard().knowing(reading).read(file).orThrow();
 * </pre>
 *
 * Imports plain and source, SnakeYAML's parser, and of the core format, model and check.
 */
@NullMarked
package dev.netplan.yaml.read;

import org.jspecify.annotations.NullMarked;
