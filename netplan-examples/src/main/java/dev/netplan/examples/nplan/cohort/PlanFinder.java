package dev.netplan.examples.nplan.cohort;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Walks a folder for files that may be plans. Links are not followed: they may lead round and round. */
final class PlanFinder extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private PlanFinder(Path folder) {
        this.folder = folder;
    }

    /** The YAML files below a folder, by name. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        PlanFinder finder = new PlanFinder(folder);
        Files.walkFileTree(folder, finder);
        Collections.sort(finder.files);
        return List.copyOf(finder.files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return !visited.equals(folder) && isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (attributes.isRegularFile() && !isHidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
