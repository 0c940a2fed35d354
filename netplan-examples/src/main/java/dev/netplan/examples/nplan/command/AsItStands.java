package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.yaml.read.IncludeResolver;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.write.PlanWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** One plan file by itself. Git hands over a copy of it, beside which there is nothing that it could include. */
final class AsItStands {

    private AsItStands() {}

    /** The file as canonical text; as it is where it cannot be read as a whole plan. */
    static String canonical(String name, Call call) throws Complaint {
        String text = text(name, call);
        Reading reading = reading(text, name);
        boolean fine = reading.findings().isEmpty() && reading.isWhole() && reading.files().size() == 1;
        return fine ? reading.plan().map(PlanWriter::yaml).orElse(text) : text;
    }

    /** What is read of a text; what it includes is passed over. */
    static Reading reading(String text, String name) {
        return PlanReader.standard().resolving(Nothing.THERE).read(text, name);
    }

    /** The text of a file. */
    static String text(String name, Call call) throws Complaint {
        try {
            return new String(Files.readAllBytes(call.file(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Complaint.wrong("`" + name + "` cannot be read; expected a file of text.");
        }
    }

    private enum Nothing implements IncludeResolver {
        THERE;

        @Override
        public List<String> list(String folder) {
            return List.of();
        }

        @Override
        public InputStream open(String name) {
            return InputStream.nullInputStream();
        }
    }
}
