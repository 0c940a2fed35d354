package dev.netplan.yaml.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where included files come from, for a plan that is not read from a folder: a data base, a revision in git. Names are
 * relative to the plan, with {@code /} between folders; a name that leads out of the plan's folder is refused before it
 * is asked for. What fails with an {@link IOException} is told in the reading; an exception of another kind goes
 * through to whoever reads.
 */
public interface IncludeResolver {

    /**
     * What is directly in a folder: files by their name, folders with a {@code /} behind theirs. It is asked for
     * patterns with {@code *} to choose from, and for a file that is not there, so that one of nearly its name can be
     * offered; the plan is read without such an offer where this fails.
     *
     * @param folder the folder, with {@code /} at its end; empty for the plan's own
     * @return never null; empty where there is no such folder
     * @throws IOException when it cannot be read
     */
    List<String> list(String folder) throws IOException;

    /**
     * Opens a file.
     *
     * @return never null
     * @throws java.nio.file.NoSuchFileException when there is none of that name; {@link java.io.FileNotFoundException}
     * says the same
     * @throws IOException when it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** Whether a file lies outside the plan's folder although its name does not say so: behind a link. */
    default boolean leadsOut(String name) throws IOException {
        return false;
    }
}
