package dev.netplan.yaml.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Thrown when a file cannot be opened or read at all. What is wrong with the content of a file is told by findings. */
public final class UnreadableFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final String file;

    /** The trouble with a file. */
    public UnreadableFileException(String file, IOException cause) {
        super("`" + file + "` cannot be read: " + reason(cause) + ".", cause);
        this.file = file;
    }

    /** The file, as the caller named it. */
    public String file() {
        return file;
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof ClosedByInterruptException) {
            return "the program was interrupted";
        }
        // A system's own error begins with the file, which is named already.
        String message = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return message == null || message.isBlank() ? "the system gives no reason" : message;
    }
}
