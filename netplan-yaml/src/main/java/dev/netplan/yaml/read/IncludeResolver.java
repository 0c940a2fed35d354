package dev.netplan.yaml.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where included files come from, for a plan that is not read from a folder: a data base, a revision in git. Names are
 * relative to the plan, with {@code /} between folders; a name that leads out of the plan's folder is refused before it
 * is asked for.
 */
public interface IncludeResolver {

    /**
     * What is directly in a folder, for patterns with {@code *} to choose from: files by their name, folders with a
     * {@code /} behind theirs.
     *
     * @param folder the folder; empty for the plan's own
     */
    List<String> list(String folder) throws IOException;

    /**
     * Opens a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none of that name
     * @throws IOException when it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** Whether a file lies outside the plan's folder although its name does not say so: behind a link. */
    default boolean leadsOut(String name) throws IOException {
        return false;
    }
}
