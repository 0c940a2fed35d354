package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.PlanException;
import dev.netplan.check.RuleBook;
import dev.netplan.check.TextFacts;
import dev.netplan.model.Plan;
import dev.netplan.yaml.source.Places;
import dev.netplan.yaml.source.Shown;
import dev.netplan.yaml.source.SourceText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read: the plan, what is wrong with its files, and where everything stands. Immutable. It holds the texts of
 * the files; whoever keeps {@link #plan} and {@link #places} alone keeps no text.
 */
public final class Reading {

    /** Rules that may miss what stands in a part that could not be read. */
    private static final Set<String> UNSURE_IN_PART = Set.of("unknown-reference", "stale-accept");

    private final Optional<Plan> plan;
    /** Where there is no plan: what was read, under a header that is made up. */
    private final Optional<Plan> draft;
    private final List<Finding> findings;
    private final List<SourceText> sources;
    private final List<String> patterns;
    private final Places places;
    private final TextFacts facts;
    private final boolean whole;

    Reading(Optional<Plan> plan, Optional<Plan> draft, List<Finding> findings, List<SourceText> sources,
            List<String> patterns,
            Places places, TextFacts facts, boolean whole) {
        this.plan = plan;
        this.draft = draft;
        this.findings = findings;
        this.sources = sources;
        this.patterns = patterns;
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

    /**
     * The files as the plan names them: the main one, then each path of an include that there is, and each pattern, in
     * which a {@code *} takes in files that are still to come. The names begin as those of the files do.
     */
    public List<String> patterns() {
        return patterns;
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
     * What breaks the format, together with what the rules of a book find at a date, each with its place: by file in
     * reading order, line, column and rule. Where there is an error, only rules for references and times speak. They
     * speak where there is no plan, too, of the elements that were read.
     */
    public List<Finding> check(RuleBook book, LocalDate asOf) {
        Optional<Plan> read = plan.or(() -> draft);
        if (read.isEmpty()) {
            return findings;
        }
        List<Finding> found = book.findings(PlanAt.of(read.get(), asOf, facts), findings);
        if (plan.isEmpty()) {
            keepWithoutPlan(found, book);
        }
        if (!whole) {
            // what is not known may define what seems to be missing
            found.removeIf(finding -> UNSURE_IN_PART.contains(finding.rule()));
        }
        for (int i = 0; i < found.size(); i++) {
            found.set(i, places.placed(found.get(i)));
        }
        found.sort(inReadingOrder());
        return List.copyOf(found);
    }

    /** Where there is no plan, whatever keeps it from being one is told, and nothing that speaks of a whole plan. */
    private void keepWithoutPlan(List<Finding> found, RuleBook book) {
        found.removeIf(finding -> finding.place().isPresent() || book.find(finding.rule())
            .filter(rule -> rule.isReferenceRule() && !rule.needsDays()).isEmpty());
        found.addAll(findings);
    }

    private Comparator<Finding> inReadingOrder() {
        if (sources.size() == 1) {
            return Finding.IN_READING_ORDER;
        }
        Map<String, Integer> order = new HashMap<>();
        sources.forEach(source -> order.putIfAbsent(source.name(), order.size()));
        return (one, other) -> {
            String file = file(one);
            String otherFile = file(other);
            int files = file.equals(otherFile) ? 0
                    : Integer.compare(order.getOrDefault(file, order.size()),
                            order.getOrDefault(otherFile, order.size()));
            return files != 0 ? files : Finding.IN_READING_ORDER.compare(one, other);
        };
    }

    private static String file(Finding finding) {
        return finding.place().isPresent() ? finding.place().get().file() : "";
    }

    /**
     * The plan, where nothing in the texts breaks the format. What it names may still be missing: see
     * {@link #orThrow(RuleBook, LocalDate)}.
     *
     * @throws PlanException when something does; it shows everything, with lines and carets
     */
    public Plan orThrow() {
        return orThrow(findings);
    }

    /**
     * The plan, where a book finds no error in it at a date; what is accepted is none.
     *
     * @throws PlanException when there are errors; it shows them all, with lines and carets
     */
    public Plan orThrow(RuleBook book, LocalDate asOf) {
        return orThrow(check(book, asOf).stream().filter(Finding::isError).toList());
    }

    private Plan orThrow(List<Finding> errors) {
        if (errors.isEmpty() && plan.isPresent()) {
            return plan.get();
        }
        throw PlanException.of(errors.stream().map(this::shown).collect(Collectors.joining("\n")), errors);
    }

    /** A finding as people read it: where and what, the line with a caret, the hint. */
    public String shown(Finding finding) {
        return Shown.of(finding, sources);
    }

    @Override
    public String toString() {
        return sources.stream().map(SourceText::name).collect(Collectors.joining(", ")) + ": "
                + (plan.isPresent() ? "a plan" : "no plan") + ", " + findings.size() + " findings";
    }
}
