package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** The findings of a reading, file by file; after very many of them only their number counts. */
final class Findings {

    /** How many are kept. */
    static final int MOST = 10_000;

    private final List<List<Finding>> files = new ArrayList<>();
    private int count;

    /** Makes room for the findings of the next file, and says its number. */
    int nextFile() {
        files.add(new ArrayList<>(0));
        return files.size() - 1;
    }

    /** Whether more are only counted. */
    boolean isFull() {
        return count >= MOST;
    }

    /** One more finding in a file. */
    void add(int file, Finding finding) {
        if (count++ < MOST) {
            files.get(file).add(finding);
        }
    }

    /** Forgets what was found in a file. */
    void forget(int file) {
        count -= files.get(file).size();
        files.get(file).clear();
    }

    /** All of them: by file in reading order, line, column and rule. */
    List<Finding> sorted() {
        List<Finding> all = new ArrayList<>();
        for (List<Finding> file : files) {
            file.sort(Finding.IN_READING_ORDER);
            all.addAll(file);
        }
        return List.copyOf(all);
    }
}
