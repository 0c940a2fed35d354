package dev.netplan.check.rules;

import dev.netplan.check.Rule;
import dev.netplan.model.Severity;

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

    @Override
    public final String toString() {
        return id;
    }
}
