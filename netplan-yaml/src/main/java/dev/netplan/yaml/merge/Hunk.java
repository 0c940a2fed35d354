package dev.netplan.yaml.merge;

/**
 * Lines that differ: those from one position up to another in a text, and those in whose place they stand in another.
 *
 * @param from the first line in the earlier text
 * @param to the line behind the last one there
 * @param fromAfter the first line in the later text
 * @param toAfter the line behind the last one there
 */
record Hunk(int from, int to, int fromAfter, int toAfter) {}
