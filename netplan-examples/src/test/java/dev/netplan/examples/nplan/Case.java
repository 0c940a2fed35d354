package dev.netplan.examples.nplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that people met with other tools: a folder of files, with a {@code case.json} that says how {@code nplan}
 * is called, and what must come out.
 *
 * @param files the folder
 */
record Case(Path files) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The cases of a kind, by name. */
    static Stream<Case> of(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.sorted().map(Case::new).toList().stream();
        }
    }

    /** A case of a kind. */
    static Case of(String kind, String name) {
        return new Case(CASES.resolve(kind).resolve(name));
    }

    /** The words of the call; more may be added. */
    List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        told().get("run").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** What must come out. */
    JsonNode expected() throws IOException {
        return told().get("expect");
    }

    private JsonNode told() throws IOException {
        return JSON.readTree(files.resolve("case.json").toFile());
    }

    /** Copies its files to a folder in which they may be changed. */
    void copyTo(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Override
    public String toString() {
        return files.getFileName().toString();
    }
}
