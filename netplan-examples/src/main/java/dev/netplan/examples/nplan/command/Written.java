package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Where a call writes what it makes: a file that it names, else standard output. */
final class Written {

    private static final String OPTION = "--output";

    private Written() {}

    static void options(CommandSpec spec) {
        spec.addOption(Options.value(OPTION, "FILE", "Where to write it; else to standard output."));
    }

    /**
     * Writes a text, in UTF-8.
     *
     * @throws Complaint when the file cannot be written
     */
    static void write(String text, Call call) throws Complaint {
        Optional<String> name = call.value(OPTION).filter(given -> !given.equals("-"));
        if (name.isPresent()) {
            write(text, name.get(), call);
        } else {
            call.terminal().out().print(text);
        }
    }

    /** Writes a text to a file of this name, and returns its path. */
    static Path write(String text, String name, Call call) throws Complaint {
        try {
            Path file = call.terminal().folder().resolve(name);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (InvalidPathException | IOException e) {
            throw Complaint.wrong("`" + name + "` cannot be written; expected a file in a folder that can.");
        }
    }
}
