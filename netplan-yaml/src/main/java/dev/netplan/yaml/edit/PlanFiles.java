package dev.netplan.yaml.edit;

import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.SourceText;
import dev.netplan.yaml.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Edits plan files on a disk. Each file is replaced in one step, so that it always is the old one or the new one; it
 * keeps its permissions, and a link stays a link. Whoever edits waits for others who do, and none of their edits is
 * lost. What a file holds is compared with what was read, never its dates.
 */
public final class PlanFiles {

    private static final int ATTEMPTS = 5;

    private PlanFiles() {}

    /**
     * Reads a plan, has it edited, and writes the files that change.
     *
     * @param plan the main file
     * @param change what to do; it is asked again where somebody else has changed a file meanwhile
     * @return what was written, or why nothing was
     * @throws UnreadableFileException when the file cannot be read
     * @throws UnwritableFileException when a file cannot be written; all are then as they were
     */
    @SuppressWarnings("try") // the guard is there to be had, and asked nothing
    public static Outcome edit(Path plan, Function<PlanEditor, Outcome> change) {
        Path real = real(plan);
        try (Guard guard = guard(plan, real)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Reading reading = PlanReader.standard().read(plan);
                Outcome outcome = change.apply(PlanEditor.of(reading));
                if (!(outcome instanceof Edited edited) || isWritten(edited.texts(), reading)) {
                    return outcome;
                }
            }
        } catch (IOException trouble) {
            throw new UnwritableFileException(plan.toString(), trouble);
        }
        return new Refusal("`" + plan + "` changes again and again while it is edited; try it once more.");
    }

    /**
     * Writes what an editor made of a reading.
     *
     * @throws UnreadableFileException when the main file is there no more, or the plan was read from no file
     * @throws UnwritableFileException when a file cannot be written; all are then as they were
     */
    @SuppressWarnings("try") // the guard is there to be had, and asked nothing
    public static Outcome write(Reading reading, Edited edited) {
        Path main = Path.of(reading.files().get(0).name());
        try (Guard guard = guard(main, real(main))) {
            return isWritten(edited.texts(), reading) ? edited
                    : new Refusal("`" + main + "` has changed since it was read; try it once more.");
        } catch (IOException trouble) {
            throw new UnwritableFileException(main.toString(), trouble);
        }
    }

    /**
     * Writes a text as a file, a new one or in the place of what the file holds, in one step: whoever looks sees the
     * old content or the new one. The text is written in UTF-8.
     *
     * @throws UnwritableFileException when that cannot be done; the file is then as it was, or not there
     */
    public static void put(Path file, String text) {
        try {
            Replacement.put(file, text);
        } catch (IOException trouble) {
            throw new UnwritableFileException(file.toString(), trouble);
        }
    }

    /**
     * Writes a text as a new file, in one step and in UTF-8.
     *
     * @return whether it was begun; false when there is a file of this name, which is then as it was
     * @throws UnwritableFileException when that cannot be done; the file is then not there
     */
    public static boolean begin(Path file, String text) {
        try {
            Replacement.begin(file, text);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (IOException trouble) {
            throw new UnwritableFileException(file.toString(), trouble);
        }
    }

    private static Path real(Path plan) {
        try {
            return plan.toRealPath();
        } catch (IOException trouble) {
            throw new UnreadableFileException(plan.toString(), trouble);
        }
    }

    private static Guard guard(Path plan, Path real) {
        try {
            if (Files.readAttributes(real, BasicFileAttributes.class).isOther()) {
                throw new FileSystemException(plan.toString(), null, "it is a pipe or a device"); // reading could wait
            }
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(plan.toString());
            }
            return Guard.of(real);
        } catch (IOException trouble) {
            throw new UnwritableFileException(plan.toString(), trouble);
        }
    }

    /** Writes all files, first beside the old ones; false when one of those is no longer what was read. */
    private static boolean isWritten(Map<String, String> texts, Reading reading) throws IOException {
        List<Replacement> ready = new ArrayList<>();
        String at = "";
        try {
            for (SourceText source : reading.files()) {
                String text = texts.get(source.name());
                if (text != null) {
                    at = source.name();
                    ready.add(Replacement.prepared(Path.of(at), source.text(), text));
                }
            }
            for (Replacement replacement : ready) {
                replacement.confirm();
            }
            for (Replacement replacement : ready) {
                replacement.move();
            }
            return true;
        } catch (ChangedMeanwhile changed) {
            return false;
        } catch (IOException trouble) {
            throw new UnwritableFileException(at, trouble);
        } finally {
            for (Replacement replacement : ready) {
                replacement.close();
            }
        }
    }
}
