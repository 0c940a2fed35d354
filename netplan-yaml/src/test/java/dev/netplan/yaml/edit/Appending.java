package dev.netplan.yaml.edit;

import dev.netplan.model.Entry;
import java.nio.file.Path;
import java.util.Map;

/** A process of its own that writes entries into the journal of a plan, one after the other. */
final class Appending {

    private Appending() {}

    /** Appends entries to the plan of the first argument, as many as the second says, with the note of the third. */
    public static void main(String[] args) {
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            Entry entry = Entry.fromTree(Map.of("on", "2026-02-03", "did", "message", "note", args[2] + " " + i));
            PlanFiles.edit(Path.of(args[0]), editor -> editor.edit(new Edit.Append(entry))).orThrow();
            System.out.println(i);
        }
    }

    /** Starts such a process. */
    static ProcessBuilder process(Path plan, int entries, String note) {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Appending.class.getName(), plan.toString(), String.valueOf(entries), note)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
