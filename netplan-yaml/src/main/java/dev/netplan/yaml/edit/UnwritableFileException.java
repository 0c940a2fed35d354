package dev.netplan.yaml.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Thrown when a file cannot be written. It is then as it was before. */
public final class UnwritableFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    /** The trouble with a file. */
    UnwritableFileException(String file, IOException cause) {
        super("`" + file + "` cannot be written: " + reason(cause) + ".", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof ClosedByInterruptException) {
            return "the program was interrupted";
        }
        String told = cause instanceof FileSystemException file && file.getReason() != null ? file.getReason()
                : String.valueOf(cause.getMessage());
        String small = told.toLowerCase(Locale.ROOT);
        if (small.contains("permission denied")) {
            return "access is denied";
        }
        return small.contains("no space") || small.contains("not enough space") || small.contains("quota")
                ? "there is no room left on the disk" : small.contains("read-only") ? "the disk may only be read"
                        : told.isBlank() || told.equals("null") ? "the system gives no reason" : told;
    }
}
