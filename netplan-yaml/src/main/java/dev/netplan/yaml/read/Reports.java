package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.format.Problem;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Makes findings of the problems met in a file. */
final class Reports {

    private final Findings findings;
    private final NamedIds ids;
    private final int file;
    private final SourceText source;

    Reports(Findings findings, NamedIds ids, int file, SourceText source) {
        this.findings = findings;
        this.ids = ids;
        this.file = file;
        this.source = source;
    }

    /** Whether more findings are only counted. */
    boolean isFull() {
        return findings.isFull();
    }

    /** Forgets what was reported in this file. */
    void startAnew() {
        findings.forget(file, finding -> true);
    }

    /** A problem of the text itself. */
    void trouble(Trouble trouble, PlanPath path) {
        findings.add(file, finding(trouble.problem(), path, source.place(trouble.start(), trouble.end())));
    }

    /** Forgets what came of another mistake. */
    void forget(List<Finding> consequences) {
        if (!consequences.isEmpty() && !findings.isFull()) {
            findings.forget(file, consequences::contains);
        }
    }

    /**
     * The trouble with which the text broke off, and what was found because of it. What was said of the very place
     * meant the same.
     */
    void brokenOff(Trouble trouble, List<Finding> consequences) {
        Place place = source.place(trouble.start(), trouble.end());
        findings.forget(file, finding -> consequences.contains(finding) || finding.place()
            .filter(other -> other.line() == place.line() && other.column() == place.column()).isPresent());
        trouble(trouble, PlanPath.ROOT);
    }

    /** A problem of a value; what was probably meant is the value to set. */
    Finding value(Problem problem, PlanPath path, Place place) {
        return told(problem, ofValue(problem, path, place));
    }

    /** A problem of a key; what was probably meant is the key to rename it to. */
    Finding key(Problem problem, PlanPath path, Place place, List<Related> related) {
        return told(problem, ofKey(problem, path, place).withRelated(related));
    }

    private Finding told(Problem problem, Finding finding) {
        if (!findings.isFull()) {
            ids.add(finding, problem);
        }
        findings.add(file, finding);
        return finding;
    }

    static Finding ofValue(Problem problem, PlanPath path, Place place) {
        Finding finding = finding(problem, path, place);
        Optional<Fix> cure = problem.needless() ? Optional.of(Fix.remove(path))
                : problem.suggestion().map(meant -> Fix.set(path, meant));
        return cure.map(finding::withFix).orElse(finding);
    }

    static Finding ofKey(Problem problem, PlanPath path, Place place) {
        Finding finding = finding(problem, path, place).withKey();
        return problem.suggestion().map(meant -> finding.withFix(Fix.rename(path, meant))).orElse(finding);
    }

    private static Finding finding(Problem problem, PlanPath path, Place place) {
        return Finding.of(problem.rule().id(), Severity.ERROR, path, problem.message(), problem.hint())
            .withPlace(place);
    }
}
