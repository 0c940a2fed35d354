package dev.netplan.yaml.read;

import dev.netplan.format.Problem;

/**
 * Something that is wrong with the text itself.
 *
 * @param problem what it is
 * @param start the offset at which it begins
 * @param end the offset behind it
 */
record Trouble(Problem problem, int start, int end) {}
