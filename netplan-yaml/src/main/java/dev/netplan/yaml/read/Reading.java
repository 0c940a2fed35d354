package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanException;
import dev.netplan.check.TextFacts;
import dev.netplan.model.Plan;
import dev.netplan.yaml.source.Places;
import dev.netplan.yaml.source.Shown;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was read: the plan, what is wrong with its files, and where everything stands. Immutable. It holds the texts of
 * the files; whoever keeps {@link #plan} and {@link #places} alone keeps no text.
 */
public final class Reading {

    private final Optional<Plan> plan;
    private final List<Finding> findings;
    private final List<SourceText> sources;
    private final Places places;
    private final TextFacts facts;
    private final boolean whole;

    Reading(Optional<Plan> plan, List<Finding> findings, List<SourceText> sources, Places places, TextFacts facts,
            boolean whole) {
        this.plan = plan;
        this.findings = findings;
        this.sources = sources;
        this.places = places;
        this.facts = facts;
        this.whole = whole;
    }

    /** The plan, without the elements that are broken; empty when its header is, so that there is no plan. */
    public Optional<Plan> plan() {
        return plan;
    }

    /** What breaks the format, by file in reading order, line, column and rule. */
    public List<Finding> findings() {
        return findings;
    }

    /** The files that were read, the main one first, then the included ones in their order. */
    public List<SourceText> files() {
        return sources;
    }

    /** Where everything stands. */
    public Places places() {
        return places;
    }

    /** What only the texts can tell, for the rules that look at them. */
    public TextFacts facts() {
        return facts;
    }

    /** Whether every file was read to its end; where one was not, what it would have declared is not known. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The plan.
     *
     * @throws PlanException when something is wrong; it shows everything, with lines and carets
     */
    public Plan orThrow() {
        if (findings.isEmpty() && plan.isPresent()) {
            return plan.get();
        }
        throw PlanException.of(findings.stream().map(this::shown).collect(Collectors.joining("\n")), findings);
    }

    /** A finding as people read it: where and what, the line with a caret, the hint. */
    public String shown(Finding finding) {
        return Shown.of(finding, sources);
    }
}
