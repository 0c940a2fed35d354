package dev.netplan.yaml.edit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others from changing a plan file meanwhile: a lock on a hidden file beside it. The system takes the lock away
 * from a process that dies; the hidden file goes with the one who had it.
 */
final class Guard implements AutoCloseable {

    /** How often to look whether the lock is free, and how many milliseconds to wait in between. */
    private static final int ATTEMPTS = 6000;
    private static final long PAUSE = 10;

    /** No disk is too full for a length of one block, and no limit on the size of files too small. */
    private static final int LONGEST = 4096;

    private final Path path;
    private final RandomAccessFile file;

    private Guard(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Waits until nobody else changes the file.
     *
     * @throws IOException when the lock cannot be had
     */
    static Guard of(Path guarded) throws IOException {
        Path path = guarded.resolveSibling("." + guarded.getFileName() + ".lock");
        while (true) {
            Guard guard = new Guard(path, new RandomAccessFile(path.toFile(), "rw"));
            boolean mine = false;
            try {
                guard.await();
                mine = guard.isInPlace();
            } finally {
                if (!mine) {
                    guard.file.close();
                }
            }
            if (mine) {
                return guard;
            }
        }
    }

    /** Waits with the file open: to close it could take the lock from another thread of this process. */
    private void await() throws IOException {
        for (int attempt = 0; tried() == null; attempt++) {
            if (attempt > ATTEMPTS) {
                throw new IOException("another program has been changing it for a minute");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("the program was interrupted", interrupted);
            }
        }
    }

    private @Nullable FileLock tried() throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException another) {
            return null;
        }
    }

    /**
     * Whether the locked file is still the one at its path: whoever had the lock before has taken the file away, and a
     * lock on what is gone keeps nobody out. A length given to the one must show at the other.
     */
    private boolean isInPlace() throws IOException {
        int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
        file.setLength(length);
        try {
            boolean same = Files.size(path) == length;
            file.setLength(0);
            return same;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            file.close();
        }
    }
}
