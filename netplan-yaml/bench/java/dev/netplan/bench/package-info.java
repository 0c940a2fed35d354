/**
 * What reading, checking and measuring a plan costs, beside the peers, in one run.
 *
 * <pre>
 * mvn -Pbench -DskipTests verify -pl netplan-yaml -am
 * </pre>
 *
 * {@link dev.netplan.bench.Ratios} runs the benchmarks, prints the ratios and keeps the raw table in
 * {@code netplan-yaml/bench/results}. A ratio is that of the quietest iterations of two rounds, since machines are
 * shared.
 */
package dev.netplan.bench;
