package dev.netplan.yaml.source;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything in a plan stands: the place of every key and value, by path. Immutable, and safe to share between
 * threads. Paths count the items of lists as the model does; one that stands for the only value under a key, which
 * needs no list, is found there.
 */
public final class Places {

    private static final String JOURNAL = "journal";

    private final List<Branch> files;
    private final Place top;
    private final Names names;

    /**
     * The places of some files, in the order of reading; the first is the main one.
     *
     * @param recorders what was kept of each file
     * @param names the keys of them all; no more are taken in
     * @param main the name of the main file
     */
    public Places(List<PlaceRecorder> recorders, Names names, String main) {
        names.close();
        this.names = names;
        this.files = recorders.stream().map(PlaceRecorder::top).toList();
        this.top = new Place(main, 1, 1, 1, 1);
    }

    /** The value at the top of each file, in the order of reading. */
    public List<Branch> tops() {
        return files;
    }

    /** The keys of the files, to which those of a later reading may be added. */
    public Names copyOfNames() {
        return new Names(names);
    }

    /** Where the value at a path is; empty when there is none. */
    public Optional<Place> value(PlanPath path) {
        Trail trail = find(path);
        return trail.isWhole() ? Optional.of(trail.branch().value()) : Optional.empty();
    }

    /** Where the key at a path is; empty when there is none, and for items of lists. */
    public Optional<Place> key(PlanPath path) {
        Trail trail = find(path);
        return trail.isWhole() ? trail.branch().key() : Optional.empty();
    }

    /**
     * Where a finding about a path sits: at the value, for an element at its key; where there is none, at the key of
     * the nearest element around it; for the whole plan at the first character of the main file.
     */
    public Place of(PlanPath path) {
        return place(find(path));
    }

    private Place place(Trail trail) {
        if (trail.branch().isTop()) {
            return top;
        }
        return trail.isWhole() ? trail.branch().place() : trail.branch().head();
    }

    /** What is found, with its place and with paths as the files count; what has a place stays as it is. */
    public Finding placed(Finding finding) {
        Finding known = finding.related().isEmpty() ? finding : finding.withRelated(placed(finding.related()));
        if (known.place().isPresent()) {
            return known;
        }
        Trail trail = find(known.path());
        PlanPath path = written(known.path(), trail);
        Finding written = path.equals(known.path()) ? known : known.withPath(path);
        if (known.fix().isPresent()) {
            Fix fix = known.fix().get();
            written = written.withFix(new Fix(fix.change(), written(fix.path()), fix.value()));
        }
        Optional<Place> key = known.ofKey() && trail.isWhole() ? trail.branch().key() : Optional.empty();
        return written.withPlace(key.isPresent() ? key.get() : place(trail));
    }

    private List<Related> placed(List<Related> others) {
        List<Related> placed = new ArrayList<>(others);
        placed.replaceAll(other -> other.place().isPresent() ? other
                : new Related(other.message(), written(other.path()), Optional.of(of(other.path()))));
        return placed;
    }

    /** The path with the positions that its items have in the files, for people to read. */
    public PlanPath written(PlanPath path) {
        return hasItems(path) ? new PlanPath(find(path).written()) : path;
    }

    private static PlanPath written(PlanPath path, Trail trail) {
        return hasItems(path) ? new PlanPath(trail.written()) : path;
    }

    /** Whether a path leads to items of lists; keys are written as they are, and most paths have no others. */
    private static boolean hasItems(PlanPath path) {
        for (int i = 0; i < path.steps().size(); i++) {
            if (path.steps().get(i) instanceof Integer) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list stands at a path. */
    public boolean isList(PlanPath path) {
        Trail trail = find(path);
        return trail.isWhole() && trail.branch().isList();
    }

    /** Whether the path stands in a file that is not included as an optional one, and so is likely to be shared. */
    public boolean isShared(PlanPath path) {
        return !find(path).branch().file().isOptional();
    }

    private Trail find(PlanPath path) {
        List<Object> steps = path.steps();
        if (steps.size() > 1 && steps.get(0).equals(JOURNAL) && steps.get(1) instanceof Integer entry) {
            return inJournal(entry, steps);
        }
        Trail nearest = Trail.follow(files.get(0), steps);
        for (int i = 1; i < files.size() && nearest.depth() < Math.min(2, steps.size()); i++) {
            Trail other = Trail.follow(files.get(i), steps);
            nearest = other.depth() > nearest.depth() ? other : nearest;
        }
        return nearest;
    }

    /** The journal's entries are counted over all files. */
    private Trail inJournal(int entry, List<Object> steps) {
        int inModel = 0;
        int inFiles = 0;
        for (int i = 0; i < files.size(); i++) {
            Branch journal = files.get(i).key(JOURNAL);
            if (journal != null) {
                int position = journal.positionInFile(entry - inModel);
                Branch item = journal.item(position);
                if (item != null) {
                    return Trail.follow(List.of(JOURNAL, inFiles + position), item, steps.subList(2, steps.size()));
                }
                inModel += journal.size();
                inFiles += journal.sizeInFile();
            }
        }
        return new Trail(List.of(), files.get(0), steps, files.get(0), 0);
    }
}
