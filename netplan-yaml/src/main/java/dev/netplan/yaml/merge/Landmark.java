package dev.netplan.yaml.merge;

import java.util.List;

/**
 * A key or an item where it stands in a text. Lines and columns count from 0.
 *
 * @param path the keys and positions that lead to it
 * @param line the line on which it begins, with its key or its dash
 * @param column how far it is moved in
 * @param lastLine the line on which its value ends
 * @param opens whether nothing stands before it on its line
 */
record Landmark(List<Object> path, int line, int column, int lastLine, boolean opens) {}
