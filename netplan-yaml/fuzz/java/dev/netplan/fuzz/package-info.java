/**
 * Targets for a coverage-guided fuzzer: each takes any bytes, and throws only where netplan is wrong.
 *
 * <pre>
 *   bytes --> PlainPath   the plain path tells what SnakeYAML tells, or nothing
 *         --> AnyBytes    a reading ends with findings or a plan, the same by both paths, and rules look at it
 *         --> AnyMerge    three plans are merged, or told to be no plans
 *         --> AnyEdit     a plan is edited in place, or the edit is refused
 *         --> AnyVersion  a version is read alike whether an earlier one is known or not
 * </pre>
 *
 * Built and run with {@code mvn -Pfuzz -DskipTests verify -pl netplan-yaml -am -Dfuzz.target=PlainPath}.
 */
@NullMarked
package dev.netplan.fuzz;

import org.jspecify.annotations.NullMarked;
