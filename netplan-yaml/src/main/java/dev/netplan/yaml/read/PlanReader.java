package dev.netplan.yaml.read;

import dev.netplan.yaml.source.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans. Immutable, and safe to share between threads. What is wrong with a plan is in the reading; only a file
 * that cannot be opened is an exception.
 */
public final class PlanReader {

    /** How many bytes a file may have where nothing else is said: 64 MiB. */
    public static final int ORDINARY_LIMIT = 64 * 1024 * 1024;

    private static final PlanReader STANDARD = new PlanReader(ORDINARY_LIMIT, Optional.empty(), true, Optional.empty());

    private final int limit;
    private final Optional<IncludeResolver> resolver;
    private final boolean plainly;
    private final Optional<Reading> earlier;

    private PlanReader(int limit, Optional<IncludeResolver> resolver, boolean plainly, Optional<Reading> earlier) {
        this.limit = limit;
        this.resolver = resolver;
        this.plainly = plainly;
        this.earlier = earlier;
    }

    /** A reader with the ordinary limit, which includes files from the folder of the plan. */
    public static PlanReader standard() {
        return STANDARD;
    }

    /**
     * This reader with another limit for each file.
     *
     * @throws IllegalArgumentException when the limit is below 1
     */
    public PlanReader limit(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("limit is " + bytes + " bytes; expected at least 1.");
        }
        return new PlanReader(bytes, resolver, plainly, earlier);
    }

    /** This reader, which asks another for included files. */
    public PlanReader resolving(IncludeResolver other) {
        return new PlanReader(limit, Optional.of(other), plainly, earlier);
    }

    /** This reader without the plain path: SnakeYAML reads every text. The readings are the same, only later. */
    public PlanReader bySnakeYamlAlone() {
        return new PlanReader(limit, resolver, false, earlier);
    }

    /**
     * This reader, for another version of files that were read before. Elements whose text is as it was are the very
     * ones of the earlier reading, so that the two plans are soon compared and together need little more memory than
     * one. The readings are the same as without, only sooner.
     */
    public PlanReader knowing(Reading reading) {
        return new PlanReader(limit, resolver, plainly, Optional.of(reading));
    }

    /**
     * Reads a plan file, and the files that it includes.
     *
     * @throws UnreadableFileException when the file cannot be opened or read
     */
    public Reading read(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            IncludeResolver folder = resolver.orElseGet(() -> new FolderIncludes(file));
            return run(folder).read(Content.of(name, in, limit));
        } catch (IOException trouble) {
            throw new UnreadableFileException(name, trouble);
        }
    }

    /** Reads a plan from a text, under the name that findings shall give it. */
    public Reading read(String text, String name) {
        return run(null).read(Content.of(name, text, limit));
    }

    /**
     * Reads the text of a file that plans include, by itself, under the name that findings shall give it. The plan of
     * the reading is one around it, with a start and an owner that mean nothing.
     */
    public Reading readIncluded(String text, String name) {
        return run(null).readIncluded(Content.of(name, text, limit));
    }

    /**
     * Reads a plan from a stream of UTF-8 to its end, under the name that findings shall give it; the stream stays
     * open.
     *
     * @throws UnreadableFileException when the stream cannot be read
     */
    public Reading read(InputStream in, String name) {
        try {
            return run(null).read(Content.of(name, in, limit));
        } catch (IOException trouble) {
            throw new UnreadableFileException(name, trouble);
        }
    }

    /**
     * Reads a plan from characters to their end, under the name that findings shall give it; the reader stays open.
     *
     * @throws UnreadableFileException when the characters cannot be read
     */
    public Reading read(Reader in, String name) {
        try {
            StringBuilder text = new StringBuilder();
            char[] some = new char[8192];
            for (int count = in.read(some); count >= 0 && text.length() <= limit; count = in.read(some)) {
                text.append(some, 0, count);
            }
            return run(null).read(Content.of(name, text.toString(), limit));
        } catch (IOException trouble) {
            throw new UnreadableFileException(name, trouble);
        }
    }

    private PlanReading run(@Nullable IncludeResolver folder) {
        Earlier known = earlier.isPresent() ? Earlier.of(earlier.get()).orElse(null) : null;
        return new PlanReading(limit, resolver.orElse(folder), plainly, known);
    }
}
