/**
 * The plain path: the easy part of YAML, in which nearly every plan is written, read a line at a time.
 *
 * <pre>
 *   text --> PlainYaml --> Tape of events      the same, to the character, as SnakeYAML's
 *               `-- anything else --> nothing  and SnakeYAML reads the whole text
 * </pre>
 *
 * Easy are: block maps and lists, maps and lists in brackets on one line, comments, plain and quoted values on one
 * line, literal and folded blocks. Not easy are: anchors, tags, tabs, documents, values over several lines, and every
 * error. This package never decides what is right: SnakeYAML stays the judge. A property holds every event that it
 * tells, with style, value and place, against SnakeYAML's. Imports the source of the text.
 *
 * <pre>
 * Optional&lt;Tape&gt; events = PlainYaml.scan(SourceText.of("plan.yaml", "netplan: 1\nstart: 2026-01-05\n"));
 * </pre>
 */
@NullMarked
package dev.netplan.yaml.plain;

import org.jspecify.annotations.NullMarked;
