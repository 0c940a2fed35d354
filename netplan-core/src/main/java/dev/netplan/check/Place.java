package dev.netplan.check;

import java.util.Objects;

/**
 * A stretch of a text. Lines and columns count from 1; columns count code points.
 *
 * @param file the file, as the caller named it
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the first character behind the stretch
 * @param endColumn the column of the first character behind the stretch
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

    /** A stretch. */
    public Place {
        Objects.requireNonNull(file, "file");
    }
}
