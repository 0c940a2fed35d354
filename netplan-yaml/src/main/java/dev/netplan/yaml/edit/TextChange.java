package dev.netplan.yaml.edit;

import dev.netplan.check.Place;

/**
 * A stretch of a file, and the text that takes its place.
 *
 * @param place the stretch; an empty one where something is put in and nothing taken out
 * @param text the text, which may be empty
 */
public record TextChange(Place place, String text) {}
