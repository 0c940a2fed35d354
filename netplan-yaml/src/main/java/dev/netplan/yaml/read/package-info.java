/**
 * Reads a plan from YAML, in one pass, with the place of every key and value.
 *
 * <pre>
 *   text --> Events (SnakeYAML's) --> Expanded (aliases) --> YamlCursor --> the model's shapes --> Plan
 *                                                               |--> Places     where everything stands
 *                                                               `--> Findings   what is wrong, and where
 * </pre>
 *
 * A reading never fails for what a file holds: it gives what could be read, and everything that is wrong. Broken
 * elements are left out, so that one mistake does not hide another; only where the text stops being YAML does the
 * reading of that file stop.
 *
 * <pre>
 * Reading reading = PlanReader.standard().read(Path.of("networking-plan.yaml"));
 * reading.findings().forEach(System.out::println);
 * Plan plan = reading.orThrow();
 * </pre>
 *
 * Imports source, SnakeYAML's parser, and of the core format, model and check.
 */
@NullMarked
package dev.netplan.yaml.read;

import org.jspecify.annotations.NullMarked;
