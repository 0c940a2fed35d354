/**
 * Texts and where things are in them: lines, carets, and the place of every key and value of a plan.
 *
 * <pre>
 *   SourceText (name, text, lines) -- a place in it, shown --> line and caret
 *   PlaceRecorder -- one for each file read --> Places: PlanPath --> Place
 *   Comments -- of a text and what was read of it --> Comment, which no plan holds
 * </pre>
 *
 * Offsets count code points from the start of a text. Lines end at LF, CRLF or CR and nowhere else. {@link Places}
 * keeps about a quarter of a byte for each character of the files, and not their text. Paths hold positions in lists as
 * the model counts them; where the reader left an item out, a place and a printed path have the position in the file.
 *
 * <pre>
 * Place place = reading.places().value(PlanPath.of("goals", "meetups", "by")).orElseThrow();
 * SourceText.of("plan.yaml", text).shown(place);   // the line, and a caret below it
 * </pre>
 *
 * Imports the core's check, format and model.
 */
@NullMarked
package dev.netplan.yaml.source;

import org.jspecify.annotations.NullMarked;
