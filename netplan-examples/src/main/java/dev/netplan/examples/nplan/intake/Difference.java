package dev.netplan.examples.nplan.intake;

import java.util.Optional;

/**
 * A key in which a row differs from the plan.
 *
 * @param key the key, with a dot before an inner one: {@code met.on}
 * @param before what the plan says
 * @param after what the row says
 */
public record Difference(String key, Optional<Object> before, Object after) {}
