package dev.netplan.examples.nplan.git;

import dev.netplan.yaml.edit.PlanFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * What git has to be told so that it merges and compares plan files as plans. The attributes are a file of the
 * repository, which others get with it; the configuration is of this clone alone.
 */
public final class Setup {

    private static final String DRIVER = "netplan";

    /**
     * What a shell does where it does not find the command, or the command fails otherwise than by a conflict, which is
     * 1: without that, git would leave ours as it is, call it a conflict, and what is theirs would be easily lost.
     */
    private static final String OR_BY_LINES = " || { test $? -gt 1 && git merge-file %A %O %B; }";

    private final StoredConfig config;
    private final Path attributes;
    private final List<String> files;
    private final String command;

    Setup(StoredConfig config, Path attributes, List<String> files, String command) {
        this.config = config;
        this.attributes = attributes;
        this.files = files;
        this.command = command;
    }

    /** Section and key in git's configuration, with the value that belongs there. */
    private Map<List<String>, String> wanted() {
        Map<List<String>, String> wanted = new LinkedHashMap<>();
        wanted.put(List.of("merge", "name"), "plans by element, key and entry");
        wanted.put(List.of("merge", "driver"), command + " merge --in-place %O %A %B" + OR_BY_LINES);
        // git compares nothing at all where this fails, so then it gets the text as it is
        wanted.put(List.of("diff", "textconv"),
                "f() { " + command + " convert --as-it-stands \"$1\" || cat \"$1\"; }; f");
        return wanted;
    }

    /** What is missing, a line each; empty where all is set. */
    public List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        wanted().keySet().forEach(key -> {
            String set = config.getString(key.get(0), DRIVER, key.get(1));
            if (set == null || set.isBlank()) {
                missing.add("git's configuration of this clone has no `" + key.get(0) + "." + DRIVER + "."
                        + key.get(1) + "`");
            }
        });
        missingLines().forEach(line -> missing.add("`.gitattributes` has no line `" + line + "`"));
        return missing;
    }

    private List<String> missingLines() throws IOException {
        List<String> there = Files.exists(attributes) ? Files.readAllLines(attributes, StandardCharsets.UTF_8)
                : List.of();
        return files.stream().map(Setup::line).filter(line -> !there.contains(line)).toList();
    }

    private static String line(String file) {
        String pattern = "/" + file.replaceAll("[\\[?\\\\]", "\\\\$0");
        boolean plain = file.chars().noneMatch(c -> c == ' ' || c == '"' || c == '\\');
        return (plain ? pattern : "\"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                + " merge=" + DRIVER + " diff=" + DRIVER;
    }

    /** Writes all of it; what is there already stays. */
    public void write() throws IOException {
        wanted().forEach((key, value) -> config.setString(key.get(0), DRIVER, key.get(1), value));
        config.save();
        List<String> lines = missingLines();
        if (!lines.isEmpty()) {
            String text = Files.exists(attributes) ? Files.readString(attributes) : "";
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            PlanFiles.put(attributes, text + gap + String.join("\n", lines) + "\n");
        }
    }
}
