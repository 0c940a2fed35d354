package dev.netplan.examples.nplan.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Finds the repository around a file, and leaves no trace in the home folder while it looks. */
final class Repositories {

    private Repositories() {}

    /** The repository in whose folder a file is; empty where there is none. */
    static Optional<Repository> around(Path folder) throws IOException {
        // JGit measures a disk at its first use, with probes in the repository, and writes down what it finds: it is
        // told so before, and where it does not believe that, it measures while we go on.
        FS.FileStoreAttributes.setBackground(true);
        if (!(SystemReader.getInstance() instanceof Traceless)) {
            SystemReader.setInstance(new Traceless(SystemReader.getInstance(), Files.getFileStore(folder).name()));
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().readEnvironment().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(repository);
    }

    /** The system, but for the file in which JGit keeps what it has measured. */
    private static final class Traceless extends SystemReader.Delegate {

        private final String disk;

        Traceless(SystemReader system, String disk) {
            super(system);
            this.disk = getProperty("java.vendor") + '|' + getProperty("java.version") + '|' + disk;
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            FileBasedConfig config = new FileBasedConfig(parent, new File("jgit"), fs) {

                @Override
                public void load() {
                    // there is nothing to load
                }

                @Override
                public void save() {
                    // nothing is kept
                }

                @Override
                public boolean isOutdated() {
                    return false;
                }
            };
            // coarse enough for every disk: what is younger is read again
            config.setString(ConfigConstants.CONFIG_FILESYSTEM_SECTION, disk,
                    ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION, "2 seconds");
            config.setString(ConfigConstants.CONFIG_FILESYSTEM_SECTION, disk,
                    ConfigConstants.CONFIG_KEY_MIN_RACY_THRESHOLD, "0 seconds");
            return config;
        }
    }
}
