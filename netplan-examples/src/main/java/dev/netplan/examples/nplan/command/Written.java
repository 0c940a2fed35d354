package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.edit.UnwritableFileException;
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
        Optional<String> name = call.value(OPTION).filter(given -> !Call.isStream(given));
        if (name.isPresent()) {
            write(text, name.get(), call);
        } else {
            call.terminal().out().print(text);
        }
    }

    /**
     * Writes what was made of a plan, in UTF-8.
     *
     * @throws Complaint when the file cannot be written, or is one of the plan's own
     */
    static void write(String text, PlanFile plan, Call call) throws Complaint {
        Optional<String> name = call.value(OPTION);
        if (name.isPresent()) {
            beside(plan, name.get());
        }
        write(text, call);
    }

    /**
     * Sees that a file is none of the plan's own, which nothing that is made of it can stand for.
     *
     * @throws Complaint when it is one
     */
    static void beside(PlanFile plan, String name) throws Complaint {
        if (plan.holds(name)) {
            throw Complaint.wrong("`" + name + "` is a file of the plan itself; expected another one to write to.");
        }
    }

    /** Writes a text to a file of this name, and returns its path. */
    static Path write(String text, String name, Call call) throws Complaint {
        Path file = call.file(name);
        try {
            PlanFiles.put(file, text);
            return file;
        } catch (UnwritableFileException e) {
            throw Complaint.wrong(e);
        }
    }
}
