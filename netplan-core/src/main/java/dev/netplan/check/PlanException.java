package dev.netplan.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown where a plan was wanted and there is none to give, or one with errors: it tells them all. */
public final class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Gone where the exception comes from another process. */
    private final transient @Nullable List<Finding> findings;

    private PlanException(String message, List<Finding> findings) {
        super(message);
        this.findings = List.copyOf(findings);
    }

    /** An exception that tells these findings, one a line. */
    public static PlanException of(List<Finding> findings) {
        return of(findings.stream().map(PlanException::line).collect(Collectors.joining("\n")), findings);
    }

    /** An exception with these findings, told by the text given: with the lines of a source, say. */
    public static PlanException of(String message, List<Finding> findings) {
        return new PlanException(message, findings);
    }

    /** What is wrong, in reading order; none where the exception was serialized, of which the message is left. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String line(Finding finding) {
        String where = finding.place().map(place -> place.file() + ":" + place.line() + ":" + place.column())
            .orElse(finding.path().toString());
        return (where.isEmpty() ? "" : where + ": ") + finding.message() + " [" + finding.rule() + "]"
                + (finding.hint().isEmpty() ? "" : "\n    " + finding.hint());
    }
}
