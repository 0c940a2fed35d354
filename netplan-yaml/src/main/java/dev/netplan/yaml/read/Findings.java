package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.format.FormatRule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The findings of a reading, file by file; after very many of them only their number counts. */
final class Findings {

    /** How many are kept. */
    static final int MOST = 10_000;

    private final List<List<Finding>> files = new ArrayList<>();
    private int count;
    private int fileOfDropped;
    private @Nullable Finding dropped;

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
        } else if (dropped == null) {
            fileOfDropped = file;
            dropped = finding;
        }
    }

    /** Whether a rule was broken. */
    boolean has(FormatRule rule) {
        return files.stream().flatMap(List::stream).anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    /** Forgets some of what was found in a file. */
    void forget(int file, Predicate<Finding> which) {
        List<Finding> found = files.get(file);
        count -= found.size();
        found.removeIf(which);
        count += found.size();
    }

    /** Puts better ones in the place of some. */
    void replace(IdentityHashMap<Finding, Finding> better) {
        files.forEach(found -> found.replaceAll(finding -> {
            Finding other = better.get(finding);
            return other == null ? finding : other;
        }));
    }

    /** All of them: by file in reading order, line, column and rule. */
    List<Finding> sorted() {
        List<Finding> all = new ArrayList<>();
        if (dropped != null) {
            String message =
                    "Here and further on, " + (count - MOST) + " more findings are not told one by one; expected"
                            + " fewer.";
            files.get(fileOfDropped).add(Finding
                .of(dropped.rule(), dropped.severity(), dropped.path(), message, "Mend the others first.")
                .withPlace(dropped.place().orElseThrow()));
        }
        for (List<Finding> file : files) {
            file.sort(Finding.IN_READING_ORDER);
            all.addAll(file);
        }
        return List.copyOf(all);
    }
}
