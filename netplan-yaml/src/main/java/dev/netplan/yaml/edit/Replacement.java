package dev.netplan.yaml.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A new content of a file, written beside it and then put in its place in one step, so that whoever looks sees the old
 * content or the new one, and a process that is killed leaves one of them.
 */
final class Replacement implements AutoCloseable {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path file;
    private final String read;
    private final Path written;

    private Replacement(Path file, String read, Path written) {
        this.file = file;
        this.read = read;
        this.written = written;
    }

    /**
     * Writes the new content beside the file; a link to it stays one.
     *
     * @param named the file, or a link to it
     * @param read the text that was read from it
     * @param text the new one
     */
    static Replacement prepared(Path named, String read, String text) throws IOException {
        Path file = writable(named);
        return written(new Replacement(file, read, beside(file)), bytes(text, isMarked(file)));
    }

    private static Path writable(Path named) throws IOException {
        Path file = named.toRealPath();
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(named.toString());
        }
        return file;
    }

    private static boolean isMarked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(MARK, in.readNBytes(MARK.length));
        }
    }

    /**
     * Puts a text in the place of whatever a file holds, or begins the file; a link to it stays one. What is no
     * ordinary file, such as a pipe, is written to.
     */
    static void put(Path named, String text) throws IOException {
        byte[] bytes = bytes(text, false);
        if (!Files.exists(named)) {
            anew(named.toAbsolutePath(), bytes).move();
        } else if (Files.isRegularFile(named)) {
            Path file = writable(named);
            written(new Replacement(file, "", beside(file)), bytes).move();
        } else {
            Files.write(named, bytes);
        }
    }

    /**
     * Begins a file, and never takes the place of another, not even of one that somebody else begins at this moment.
     *
     * @throws FileAlreadyExistsException when the file is there
     */
    static void begin(Path named, String text) throws IOException {
        Path file = named.toAbsolutePath();
        try (Replacement replacement = anew(file, bytes(text, false))) {
            replacement.appear(text);
        }
    }

    private void appear(String text) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            // some disks know no second name of a file
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
    }

    private static Replacement anew(Path file, byte[] bytes) throws IOException {
        if (!Files.isDirectory(file.resolveSibling(""))) {
            throw new FileSystemException(file.toString(), null, "there is no such folder");
        }
        Path written = file.resolveSibling("." + file.getFileName() + "-"
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        return written(new Replacement(file, "", written), bytes);
    }

    /** A file that nobody else may read, since the one which it is to replace may be private. */
    private static Path beside(Path file) throws IOException {
        return Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName() + "-", ".tmp");
    }

    private static Replacement written(Replacement replacement, byte[] bytes) throws IOException {
        boolean whole = false;
        try {
            replacement.write(bytes);
            whole = true;
        } finally {
            if (!whole) {
                replacement.close();
            }
        }
        return replacement;
    }

    private static byte[] bytes(String text, boolean marked) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!marked) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(MARK, MARK.length + bytes.length);
        System.arraycopy(bytes, 0, all, MARK.length, bytes.length);
        return all;
    }

    private void write(byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (Files.exists(file)) {
            takeOver();
        }
    }

    /** Gives the new file the permissions of the old one, and its group where this is allowed. */
    private void takeOver() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView mine = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (old == null || mine == null) {
            return;
        }
        PosixFileAttributes held = old.readAttributes();
        try {
            if (!held.group().equals(mine.readAttributes().group())) {
                mine.setGroup(held.group());
            }
        } catch (IOException notAllowed) {
            // only members of a group may give a file to it; the permissions matter more
        }
        mine.setPermissions(held.permissions());
    }

    /**
     * Holds what is in the file against the text that was read from it.
     *
     * @throws ChangedMeanwhile when it is something else
     */
    void confirm() throws IOException, ChangedMeanwhile {
        if (!Arrays.equals(Files.readAllBytes(file), bytes(read, isMarked(file)))) {
            throw new ChangedMeanwhile();
        }
    }

    /** Puts the new content in the place of the old. */
    void move() throws IOException {
        try (this) {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            // not every system lets a folder be opened; the file itself is safe
        }
    }

    /** Leaves nothing behind of what was not put in its place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(written);
    }
}
