/**
 * Edits plans in place: only the lines of what changes are touched, and every other byte stays.
 *
 * <pre>
 *   Reading --> PlanEditor -- become(wanted plan), edit(Edit ...) --> Outcome
 *                  |                                   |-- Edited    new texts, read again and seen to hold the plan
 *                  |                                   `-- Refusal   why it cannot be done without harm
 *                  `-- the smallest difference of the trees, put into the text where each part stands
 * </pre>
 *
 * What is new takes the style of its neighbours: block or brackets, indentation, quotes, line ends, empty lines
 * between. An entry is appended where the last one stands, in an included file if it is there; a new element behind the
 * last of its section; a new key behind those that the format has before it. An element that goes while an equal one
 * comes under another id is renamed in its place. An edit of a value that means what its absence does ({@code zone:
 * UTC}), which a plan does not tell from none, is done where it is written. Acceptances of an item that is taken out of
 * a list, the journal among them, go with it, and those of the items behind it get their new positions.
 *
 * <p>
 * Refused are: a change inside a value that is marked with {@code &} and stands elsewhere too, or that stands for
 * another ({@code *}); taking away a marked value that others stand for; new or removed parts of a map or list in
 * brackets with comments inside; a list whose items begin behind another's dash; keys announced by {@code ?}; text of
 * several lines in the place of one without quotes that goes over several lines; and whatever would not be read as the
 * plan that was wanted. Comments inside a removed element go with it; those before and behind it stay. Empty lines
 * before it stay, too, but not at the end of a file that has no final line end, which would have one by them.
 *
 * <p>
 * How an edited text is read again: all of it is scanned, but an element whose text is as it was, down to whatever
 * comes behind it, is the one that was read before. That it says the same is a law of the reader, tried on texts of
 * every kind; so the check that the text holds the wanted plan loses nothing, and of a long plan takes half of a
 * reading.
 *
 * <p>
 * {@link dev.netplan.yaml.edit.PlanFiles} does all this on a disk: behind a lock on a hidden file beside the plan, each
 * file is written beside the old one and put in its place in one step. Where an edit changes several files, each is the
 * old one or the new one at any moment, and not all of them together.
 *
 * <pre>
 * PlanEditor editor = PlanEditor.of(PlanReader.standard().read(file));
 * Outcome outcome = editor.edit(new Edit.Set(PlanPath.of("goals", "meetups", "times"), "8"));
 * outcome.orThrow().texts();    // file name to new text
 * </pre>
 *
 * Imports read, write and source, SnakeYAML's nodes, and of the core change, check, format and model.
 */
@NullMarked
package dev.netplan.yaml.edit;

import org.jspecify.annotations.NullMarked;
