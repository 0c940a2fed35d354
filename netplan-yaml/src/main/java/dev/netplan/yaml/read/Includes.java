package dev.netplan.yaml.read;

import dev.netplan.format.DidYouMean;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Quoted;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens what a plan includes: each file once, and none outside the plan's folder. */
final class Includes {

    private final @Nullable IncludeResolver resolver;
    private final int limit;
    /** What stands before the names of included files, so that they are named as the main file is. */
    private final String folder;
    private final Set<String> read = new HashSet<>();
    private final List<String> patterns = new ArrayList<>();

    Includes(@Nullable IncludeResolver resolver, String main, int limit) {
        this.resolver = resolver;
        this.limit = limit;
        int end = Math.max(main.lastIndexOf('/'), main.lastIndexOf('\\')) + 1;
        this.folder = main.substring(0, end);
        read.add(main.substring(end));
        patterns.add(main);
    }

    /** The main file, and what was opened as the plan names it. */
    List<String> patterns() {
        return patterns;
    }

    /**
     * What one path of an include brings.
     *
     * @param contents the files
     * @param optional whether they may be absent
     * @param problem why there are fewer than the path asks for
     */
    record Opened(List<Content> contents, boolean optional, Optional<Problem> problem) {}

    /** Opens what a path names. */
    Opened open(String path) {
        boolean optional = path.endsWith("?");
        Glob glob = new Glob(optional ? path.substring(0, path.length() - 1) : path);
        List<Content> contents = new ArrayList<>(1);
        return new Opened(contents, optional, Optional.ofNullable(open(glob, optional, contents)));
    }

    private @Nullable Problem open(Glob glob, boolean optional, List<Content> contents) {
        if (glob.leadsOut()) {
            return outside(glob.path());
        }
        if (resolver == null) {
            return Problem.of(FormatRule.INCLUDE_OUTSIDE,
                    "`" + Quoted.shortened(glob.path())
                            + "` cannot be found from a text that stands in no folder; expected a plan without `include`.",
                    "Read the plan from its file, or hand the reader a resolver.");
        }
        Problem first = null;
        try {
            for (String name : glob.in(resolver)) {
                Problem problem = glob.isPattern() ? openMatch(resolver, name, glob, contents)
                        : openFile(resolver, name, glob, contents);
                first = first == null ? problem : first;
            }
            if (glob.isPattern() || first == null) {
                patterns.add(folder + glob.straight());
            }
            return first;
        } catch (NoSuchFileException | FileNotFoundException absent) {
            return optional ? null : missing(resolver, glob.path());
        } catch (IOException unreadable) {
            return optional ? there(glob.path()) : missing(resolver, glob.path());
        }
    }

    /** Opens a file that a pattern matches: it is there, and so it is no absent one where it cannot be read. */
    private @Nullable Problem openMatch(IncludeResolver files, String name, Glob glob, List<Content> contents) {
        try {
            return openFile(files, name, glob, contents);
        } catch (IOException unreadable) {
            return Problem.of(FormatRule.INCLUDE_MISSING,
                    "`" + Quoted.shortened(name) + "`, which `" + Quoted.shortened(glob.path())
                            + "` takes in, is no file that can be read; expected one.",
                    "Mend it, or take it out of the folder.");
        }
    }

    private @Nullable Problem openFile(IncludeResolver files, String name, Glob glob, List<Content> contents)
            throws IOException {
        if (files.leadsOut(name)) {
            return outside(name);
        }
        if (read.contains(name)) {
            return glob.isPattern() ? null : twice(name);
        }
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new NullPointerException("The resolver opens `" + name
                        + "` with null; expected a stream, or NoSuchFileException where there is no such file.");
            }
            contents.add(Content.of(folder + name, in, limit));
        }
        read.add(name);
        return null;
    }

    private static Problem outside(String path) {
        return Problem.of(FormatRule.INCLUDE_OUTSIDE,
                "`" + Quoted.shortened(path) + "` lies outside the folder of the plan; expected a file inside it.",
                "Move the file into the folder, and write its path with `/`.");
    }

    /** A file that is there under nearly that name, and is no other one of a series, is offered. */
    private Problem missing(IncludeResolver files, String path) {
        String message = "`" + Quoted.shortened(path) + "` is no file that can be read; expected one.";
        List<String> beside = beside(files, path);
        return beside.contains(path)
                ? Problem.of(FormatRule.INCLUDE_MISSING, message, "It is there: mend it, or what it links to.")
                : Problem.of(FormatRule.INCLUDE_MISSING, message,
                        "Write `\"" + Quoted.shortened(path) + "?\"` if it may be absent.",
                        DidYouMean.among(path, beside));
    }

    private List<String> beside(IncludeResolver files, String path) {
        String within = path.substring(0, path.lastIndexOf('/') + 1);
        try {
            return Glob.listed(files, within).stream().filter(name -> !name.endsWith("/")).map(name -> within + name)
                .filter(name -> !read.contains(name) && digits(name).equals(digits(path))).sorted().toList();
        } catch (IOException | RuntimeException unknown) {
            // an offer is none of the plan's own needs, and what fails here must not hide what is missing
            return List.of();
        }
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]+", "-");
    }

    /** What may be absent and is there is told, since all that it holds would be missed without a word. */
    private static Problem there(String path) {
        return Problem.of(FormatRule.INCLUDE_MISSING,
                "`" + Quoted.shortened(path)
                        + "` may be absent, but is there and cannot be read; expected a file that can.",
                "Mend it, or take it out of the folder.");
    }

    private static Problem twice(String name) {
        return Problem.of(FormatRule.BAD_VALUE,
                "`" + Quoted.shortened(name) + "` has been read already; expected each file once.",
                "Take one of them out.");
    }
}
