/**
 * What a fuzzer calls with inputs of its own making, of the command's imports. They run like those of netplan-yaml:
 *
 * <pre>
 * mvn -Pfuzz -DskipTests verify -pl netplan-examples -am -Dfuzz.target=AnyImport -Dfuzz.runs=1000000
 * </pre>
 */
@NullMarked
package dev.netplan.fuzz;

import org.jspecify.annotations.NullMarked;
