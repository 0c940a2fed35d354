package dev.netplan.examples.nplan.git;

import dev.netplan.yaml.read.IncludeResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a revision, as a plan includes them. */
final class RevisionFiles implements IncludeResolver {

    private final Repository repository;
    private final ObjectId tree;
    private final String plan;
    private final String folder;

    RevisionFiles(Repository repository, ObjectId tree, String plan) {
        this.repository = repository;
        this.tree = tree;
        this.plan = plan;
        this.folder = plan.substring(0, plan.lastIndexOf('/') + 1);
    }

    /** The plan itself; empty where the revision has none. */
    Optional<byte[]> plan() throws IOException {
        return file(plan);
    }

    private Optional<byte[]> file(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
            return walk == null || !isFile(walk.getFileMode(0)) ? Optional.empty()
                    : Optional.of(repository.open(walk.getObjectId(0)).getBytes());
        }
    }

    private static boolean isFile(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }

    @Override
    public List<String> list(String below) throws IOException {
        String path = (folder + below).replaceAll("/+$", "");
        List<String> names = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (path.isEmpty()) {
                walk.addTree(tree);
            } else {
                try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
                    if (found == null || found.getFileMode(0) != FileMode.TREE) {
                        return List.of();
                    }
                    walk.addTree(found.getObjectId(0));
                }
            }
            while (walk.next()) {
                names.add(walk.getNameString() + (walk.isSubtree() ? "/" : ""));
            }
        }
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new ByteArrayInputStream(file(folder + name).orElseThrow(() -> new NoSuchFileException(name)));
    }
}
