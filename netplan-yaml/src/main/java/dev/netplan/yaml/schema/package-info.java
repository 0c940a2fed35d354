/**
 * The format told to others: a JSON Schema for editors and validators, a reference page for people.
 *
 * <pre>
 *   Plan.shape() --> PlanSchema       draft 2020-12: completion, hover and checks in any editor
 *           `------> FormatReference  Markdown: a section for each element, a line for each key
 * </pre>
 *
 * Both are made of the same description that the reader follows, so that they cannot drift from it. The schema accepts
 * every valid plan; it knows no references, no dates that do not exist, and no plan rules. It takes what other YAML
 * tools see in a plain value: a text may be a number or a truth value, a count a text of digits, and a key that may be
 * absent may be null. Both stand beside this package as resources, {@value PlanSchema#RESOURCE} and
 * {@value FormatReference#RESOURCE}; a test holds them current, and {@code mvn test -pl netplan-yaml -am
 * -Dtest=ResourcesTest -Dsurefire.failIfNoSpecifiedTests=false -Dnetplan.regenerate=true} writes them anew. Imports the
 * core's format and model, and write.
 *
 * <pre>
 * String schema = PlanSchema.json();
 * String page = FormatReference.markdown();
 * </pre>
 */
@NullMarked
package dev.netplan.yaml.schema;

import org.jspecify.annotations.NullMarked;
