package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.Rule;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What every rule of the catalogue tells about itself. */
abstract class StandardRule implements Rule {

    private final String id;
    private final Severity severity;
    private final String finds;
    private final String why;
    private final String source;

    StandardRule(String id, Severity severity, String finds, String why, String source) {
        this.id = id;
        this.severity = severity;
        this.finds = finds;
        this.why = why;
        this.source = source;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String finds() {
        return finds;
    }

    @Override
    public final String why() {
        return why;
    }

    @Override
    public final String source() {
        return source;
    }

    /** What is to be said of each of some candidates of which a question is answered with yes, in their order. */
    static <T> List<Finding> each(Collection<T> candidates, Predicate<? super T> question,
            Function<? super T, Finding> said) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (T candidate : candidates) {
            if (question.test(candidate)) {
                found.add(said.apply(candidate));
            }
        }
        return found;
    }

    /** The same of all candidates. */
    static <T> List<Finding> each(Collection<T> candidates, Function<? super T, Finding> said) {
        return each(candidates, candidate -> true, said);
    }

    @Override
    public final String toString() {
        return id;
    }
}
