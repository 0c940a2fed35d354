package dev.netplan.check;

import dev.netplan.format.FormatRule;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The rules by which plans are checked, each with its severity. Immutable: every change gives another book.
 *
 * <p>
 * Every book begins with {@code stale-accept} too, which speaks of the book's own work; it can be taken out.
 */
public final class RuleBook {

    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;
    /** The same rules, those for references and times, and the others. */
    private final List<Settled> references = new ArrayList<>();
    private final List<Settled> others = new ArrayList<>();

    /** A rule with what the book says about it, so that no check asks again. */
    record Settled(Rule rule, boolean isFixed, Severity severity) {}

    private RuleBook(Map<String, Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.severities = severities;
        for (Rule rule : rules.values()) {
            (rule.isReferenceRule() ? references : others)
                .add(new Settled(rule, isFixed(rule.id()), severity(rule)));
        }
    }

    /**
     * A book of these rules, in their order. Those of the standard rules that look once more at what the format asks
     * may be among them, under its ids.
     *
     * @throws IllegalArgumentException when two of them have the same id, an id is none, or a severity is missing
     */
    public static RuleBook of(Collection<? extends Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(Admission.sound(rule).id(), rule) != null) {
                throw new IllegalArgumentException("Rule `" + rule.id() + "` stands twice; expected each id once.");
            }
        }
        byId.putIfAbsent(StaleAccept.ID, new StaleAccept());
        return new RuleBook(byId, Map.of());
    }

    /**
     * This book with one more rule; one of the same id gives way, and its place is kept.
     *
     * @throws IllegalArgumentException when the rule's id is none, or that of a format rule, or its severity is missing
     */
    public RuleBook with(Rule rule) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        more.put(Admission.ofYourOwn(rule).id(), rule);
        return new RuleBook(more, severities);
    }

    /** This book with the rules that applications offer as services of {@link Rule} on the thread's class loader. */
    public RuleBook withServices() {
        return withAll(ServiceLoader.load(Rule.class));
    }

    /** This book with the rules that are offered as services of {@link Rule} to a class loader. */
    public RuleBook withServices(ClassLoader loader) {
        return withAll(ServiceLoader.load(Rule.class, loader));
    }

    private RuleBook withAll(Iterable<Rule> offered) {
        RuleBook book = this;
        for (Rule rule : offered) {
            book = book.with(rule);
        }
        return book;
    }

    /**
     * This book without a rule; the same book where it has none of that id.
     *
     * @throws IllegalArgumentException when it is a format rule, which cannot be turned off
     */
    public RuleBook without(String id) {
        refuseFixed(id);
        Map<String, Rule> fewer = new LinkedHashMap<>(rules);
        return fewer.remove(id) == null ? this : new RuleBook(fewer, severities);
    }

    /**
     * This book with another severity for a rule. What a plan says in {@code rules} still goes before. An id that the
     * book does not have waits for a rule that is added later; {@link #find} tells whether it has one.
     *
     * @throws IllegalArgumentException when it is a format rule, which is always an error
     */
    public RuleBook withSeverity(String id, Severity severity) {
        refuseFixed(id);
        Map<String, Severity> other = new LinkedHashMap<>(severities);
        other.put(id, Objects.requireNonNull(severity, "severity"));
        return new RuleBook(rules, other);
    }

    private static void refuseFixed(String id) {
        if (isFixed(id)) {
            throw new IllegalArgumentException(
                    "rule is `" + id + "`, a format rule and so always an error; expected another rule.");
        }
    }

    /** Whether findings of that rule are errors whatever a plan says. */
    static boolean isFixed(String id) {
        return FormatRule.isOfFormat(id);
    }

    /** The rules, in their order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** How much the findings of a rule of this book matter, where the plan does not say otherwise. */
    public Severity severity(Rule rule) {
        return severity(rule.id(), rule.severity());
    }

    Severity severity(String id, Severity otherwise) {
        return severities.getOrDefault(id, otherwise);
    }

    /** All findings in a plan at a date, sorted; each with the severity and the acceptance that the plan gives it. */
    public List<Finding> check(PlanAt plan) {
        return check(plan, List.of());
    }

    /**
     * All findings in a plan at a date, together with those of whoever read it. Where there is an error, only the rules
     * for references and times speak.
     */
    public List<Finding> check(PlanAt plan, List<Finding> read) {
        List<Finding> found = findings(plan, read);
        found.sort(Finding.IN_READING_ORDER);
        return List.copyOf(found);
    }

    /** The same in an order of its own, for whoever gives them their places first; the caller may change the list. */
    public List<Finding> findings(PlanAt plan, List<Finding> read) {
        PlanAt known = plan.knowing(rules.keySet());
        Verdicts verdicts = new Verdicts(this, plan);
        List<Finding> found = new ArrayList<>();
        read.forEach(finding -> verdicts.take(finding, found));
        run(references, known, verdicts, found);
        boolean all = !hasError(found);
        if (all) {
            run(others, known, verdicts, found);
        }
        verdicts.takeStale(all ? List.of(references, others) : List.of(references), found);
        return found;
    }

    private static boolean hasError(List<Finding> found) {
        for (Finding finding : found) {
            if (finding.isError()) {
                return true;
            }
        }
        return false;
    }

    private static void run(List<Settled> some, PlanAt plan, Verdicts verdicts, List<Finding> found) {
        for (int i = 0; i < some.size(); i++) {
            Settled rule = some.get(i);
            Severity severity = verdicts.severity(rule);
            if (severity != Severity.OFF) {
                verdicts.takeAll(rule, severity, Admission.found(rule.rule(), plan), found);
            }
        }
    }

    @Override
    public String toString() {
        return "rules " + rules.keySet();
    }
}
