package dev.netplan.examples.nplan.git;

import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The repository in which a plan file is kept: its earlier versions, and what is set in it for plans. */
public final class PlanRepository implements AutoCloseable {

    private final Repository repository;
    private final String name;

    private PlanRepository(Repository repository, String name) {
        this.repository = repository;
        this.name = name;
    }

    /**
     * The repository around a plan file; empty where there is none.
     *
     * @throws IOException when the repository cannot be read
     */
    public static Optional<PlanRepository> around(Path plan) throws IOException {
        Path whole = plan.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole).toRealPath();
        Path real = folder.resolve(whole.getFileName().toString());
        Optional<Repository> repository = Repositories.around(folder);
        return repository.isEmpty() ? Optional.empty()
                : Optional.of(new PlanRepository(repository.get(), nameIn(repository.get(), real)));
    }

    private static String nameIn(Repository repository, Path file) throws IOException {
        return repository.getWorkTree().toPath().toRealPath().relativize(file).toString().replace('\\', '/');
    }

    /**
     * What a revision held of the plan, with the files that it included; empty where there is no such revision, or no
     * plan in it.
     *
     * @throws IOException when the repository cannot be read
     */
    public Optional<Reading> read(String revision) throws IOException {
        return read(revision, PlanReader.standard());
    }

    /** The same by a reader, which may know another revision. */
    public Optional<Reading> read(String revision, PlanReader reader) throws IOException {
        Optional<RevCommit> commit = commit(revision);
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        RevisionFiles files = new RevisionFiles(repository, commit.get().getTree(), name);
        Optional<byte[]> text = files.plan();
        return text.map(bytes -> reader.resolving(files).read(new ByteArrayInputStream(bytes),
                revision + ":" + name));
    }

    /** Whether there is a revision of this name. */
    public boolean has(String revision) throws IOException {
        return commit(revision).isPresent();
    }

    private Optional<RevCommit> commit(String revision) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        } catch (RevisionSyntaxException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The versions of the plan, the first one first: when its file changed, or one that it includes now. Where a
     * pattern includes files, there may be versions more, in which others of their folder changed.
     */
    public List<Version> versions() throws IOException {
        List<Version> versions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return List.of();
            }
            walk.markStart(walk.parseCommit(head));
            Set<String> places = places();
            walk.setTreeFilter(places.contains("") ? TreeFilter.ANY_DIFF
                    : AndTreeFilter.create(PathFilterGroup.createFromStrings(places), TreeFilter.ANY_DIFF));
            for (RevCommit commit : walk) {
                versions.add(0, new Version(commit.getName(), commit.getCommitterIdent().getWhenAsInstant(),
                        commit.getShortMessage()));
            }
        }
        return versions;
    }

    /** Where in the repository the plan stands: its file, and the files and folders of which it includes some now. */
    private Set<String> places() throws IOException {
        Set<String> places = new LinkedHashSet<>();
        places.add(name);
        for (String pattern : read(Constants.HEAD).map(Reading::patterns).orElse(List.of())) {
            String prefix = Constants.HEAD + ":";
            String place = pattern.startsWith(prefix) ? pattern.substring(prefix.length()) : pattern;
            int star = place.indexOf('*');
            places.add(star < 0 ? place : place.substring(0, Math.max(place.lastIndexOf('/', star), 0)));
        }
        return places;
    }

    /**
     * What git has to be told to merge and to compare some files as plans.
     *
     * @param folder the folder from which their names lead
     * @param patterns their names, or patterns of such
     */
    public Setup setup(Path folder, List<String> patterns, String command) throws IOException {
        List<String> names = new ArrayList<>();
        for (String one : patterns) {
            String pattern = one.replace(File.separatorChar, '/');
            int star = pattern.indexOf('*');
            int known = pattern.lastIndexOf('/', star < 0 ? pattern.length() : star) + 1;
            String name = nameIn(repository, real(folder.resolve(pattern.substring(0, known)).normalize()));
            names.add((name.isEmpty() ? name : name + "/") + pattern.substring(known));
        }
        return new Setup(repository.getConfig(), attributes(), names, command);
    }

    /** The folder without links on the way to it; it need not be there yet. */
    private static Path real(Path folder) throws IOException {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder.toRealPath()
                : real(parent).resolve(folder.getFileName());
    }

    private Path attributes() {
        return repository.getWorkTree().toPath().resolve(Constants.DOT_GIT_ATTRIBUTES);
    }

    @Override
    public void close() {
        repository.close();
    }
}
