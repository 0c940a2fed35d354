package dev.netplan.yaml.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files in the folder of a plan. */
final class FolderIncludes implements IncludeResolver {

    private final Path folder;

    FolderIncludes(Path plan) {
        this.folder = plan.toAbsolutePath().resolveSibling("");
    }

    @Override
    public List<String> list(String name) throws IOException {
        List<String> names = new ArrayList<>();
        Path listed = path(name);
        if (Files.isDirectory(listed)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(listed)) {
                for (Path entry : entries) {
                    names.add(entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""));
                }
            }
        }
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(name);
        }
        return Files.newInputStream(file);
    }

    @Override
    public boolean leadsOut(String name) throws IOException {
        Path file = path(name);
        return Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }

    private Path path(String name) throws IOException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException none) {
            throw new NoSuchFileException(name);
        }
    }
}
