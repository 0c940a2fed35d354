package dev.netplan.yaml.source;

import dev.netplan.check.Place;

/**
 * A comment in a text.
 *
 * @param place from its {@code #} to the end of its line
 * @param text the comment with its {@code #}, without white space behind it
 * @param alone whether nothing stands before it on its line
 */
public record Comment(Place place, String text, boolean alone) {}
