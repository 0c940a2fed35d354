package dev.netplan.examples.nplan.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream of the process that remembers why it broke. A reader that has seen enough ({@code nplan agenda | head}) is
 * no failure; a full disk is one.
 */
public final class Output extends OutputStream {

    private final OutputStream to;
    private @Nullable IOException broken;

    private Output(OutputStream to) {
        this.to = to;
    }

    /** Standard output. */
    public static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    /** Standard error. */
    public static Output error() {
        return new Output(new FileOutputStream(FileDescriptor.err));
    }

    /** Any other stream. */
    public static Output of(OutputStream to) {
        return new Output(to);
    }

    /** Prints text to it, in UTF-8 whatever the machine's own encoding. */
    public PrintStream printing() {
        return new PrintStream(new BufferedOutputStream(this, 1 << 13), false, StandardCharsets.UTF_8);
    }

    /** Why not everything could be written; empty when it could, or when nobody wanted to read on. */
    public Optional<String> failure() {
        if (broken == null) {
            return Optional.empty();
        }
        String reason = String.valueOf(broken.getMessage());
        String small = reason.toLowerCase(Locale.ROOT);
        boolean closed = small.contains("broken pipe") || small.contains("pipe is being closed");
        return closed ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            to.write(bytes, from, length);
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }
}
