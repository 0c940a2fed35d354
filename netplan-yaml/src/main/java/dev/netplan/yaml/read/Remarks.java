package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Unseen;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.read.Levels.Level;
import dev.netplan.yaml.source.PlaceRecorder;
import dev.netplan.yaml.source.PlaceRecorder.Found;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports what is wrong where a cursor stands: at its value, at the key, at the element around, or further down. */
final class Remarks {

    private final Gathered all;
    private final SourceText source;
    private final PlaceRecorder places;
    private final Reports reports;
    private final Levels levels;
    private final Latest latest;

    Remarks(Gathered all, SourceText source, PlaceRecorder places, Reports reports, Levels levels) {
        this.all = all;
        this.source = source;
        this.places = places;
        this.reports = reports;
        this.levels = levels;
        this.latest = new Latest(source);
    }

    /** Trouble in the value at which the cursor stands. */
    void trouble(Trouble trouble) {
        reports.trouble(trouble, levels.path());
    }

    /** Trouble in the map or list around that value. */
    void troubleAround(Trouble trouble) {
        reports.trouble(trouble, levels.pathOfElement());
    }

    /** Trouble with the whole file. */
    void troubleOfFile(Trouble trouble) {
        reports.trouble(trouble, PlanPath.ROOT);
    }

    /** Why the text broke off. */
    void brokenOff(BrokenText broken) {
        broken.trouble()
            .ifPresent(trouble -> reports.brokenOff(trouble, latest.brokenBy(trouble, places.last())));
    }

    /** A problem with the value between two offsets. */
    void atValue(Problem problem, int start, int end) {
        latest.add(reports.value(problem, levels.path(), source.place(start, end)), end);
    }

    /** A problem with the key of the value that begins at an offset; at its first character where it has no key. */
    void atKey(Problem problem, int start) {
        Level here = levels.here();
        if (here.isMap && problem.rule() == FormatRule.UNKNOWN_KEY && isIndented(here.key)) {
            reports.forget(latest.before(here.keyStart));
        }
        Finding finding = reports.key(problem, levels.path(), head(start), List.of());
        if (problem.rule() == FormatRule.MISSING_KEY) {
            latest.add(finding, places.last());
        }
    }

    /** Whether a key begins with what looks like a space, and was meant to belong to the element above. */
    private static boolean isIndented(String key) {
        return !key.isEmpty() && !Unseen.hint(key.substring(0, 1)).isEmpty();
    }

    /** The same, of a key that stands at an earlier place, too. */
    void atKey(Problem problem, int start, int earlier) {
        String key = levels.here().key;
        reports.key(problem, levels.path(), head(start), List.of(standsFirst(key, all.keyPlace(earlier, key))));
    }

    /** A key that stands twice in what is passed over. */
    void atKeyPassed(String key, Place place, Place first) {
        reports.key(Problem.twice(key), levels.path(), place, List.of(standsFirst(key, first)));
    }

    private Related standsFirst(String key, Place place) {
        return new Related("`" + key + "` stands here first.", levels.path(), Optional.of(place));
    }

    private Place head(int start) {
        Level here = levels.here();
        return here.isMap ? source.place(here.keyStart, here.keyEnd) : source.place(start, start + 1);
    }

    /** A problem with the element around. */
    void atElement(Problem problem) {
        Level around = levels.around();
        int first = levels.depth() == 1 ? 0 : levels.here().start;
        Place place = around.isMap ? source.place(around.keyStart, around.keyEnd) : source.place(first, first + 1);
        latest.add(reports.value(problem, levels.pathOfElement(), place), places.last());
    }

    /** A problem at a path below the value that was read last. */
    void below(String path, Problem problem) {
        List<Object> steps = PlanPath.parse(path).map(PlanPath::steps).orElse(List.of());
        Found found = places.below(levels.here().value(), steps);
        List<Object> whole = new ArrayList<>(levels.steps(levels.depth()));
        whole.addAll(found.steps());
        reports.value(problem, new PlanPath(whole), found.place());
    }

    /** Says that the model lacks the value that was read last. */
    void leftOut() {
        Level here = levels.here();
        if (here.isMap) {
            all.declared.add(levels.path());
        } else {
            places.leftOut(here.mark);
        }
    }
}
