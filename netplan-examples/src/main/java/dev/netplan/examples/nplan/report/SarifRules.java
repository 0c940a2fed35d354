package dev.netplan.examples.nplan.report;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.format.FormatRule;
import dev.netplan.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a book and of the format, as SARIF tells them, each with its position among them. */
final class SarifRules {

    private record Told(int position, String id, Severity severity, String finds, String why, String source) {}

    private final Map<String, Told> rules = new LinkedHashMap<>();

    private SarifRules() {}

    static SarifRules of(RuleBook book) {
        SarifRules all = new SarifRules();
        for (Rule rule : book.rules()) {
            all.add(rule.id(), book.severity(rule), "Finds " + rule.finds() + ".", rule.why(), rule.source());
        }
        for (FormatRule rule : FormatRule.values()) {
            all.add(rule.id(), Severity.ERROR, "In every plan file, " + rule.holds() + ".",
                    "What breaks the format cannot be read as it was meant.", "The format of the plan file.");
        }
        return all;
    }

    private void add(String id, Severity severity, String finds, String why, String source) {
        rules.putIfAbsent(id, new Told(rules.size(), id, severity, finds, why, source));
    }

    /** The position of a rule. */
    Optional<Integer> position(String rule) {
        return Optional.ofNullable(rules.get(rule)).map(Told::position);
    }

    /** Tells all of them. */
    void tell(Json json) {
        json.objects("rules", List.copyOf(rules.values()), rule -> {
            json.key("id", rule.id());
            text("shortDescription", rule.finds(), json);
            text("fullDescription", rule.why(), json);
            text("help", rule.why() + " Source: " + rule.source(), json);
            json.object("defaultConfiguration",
                    () -> json.key("enabled", rule.severity() != Severity.OFF).key("level", level(rule.severity())));
        });
    }

    private static void text(String key, String text, Json json) {
        json.object(key, () -> json.key("text", SarifText.message(text)));
    }

    /** What SARIF calls a severity. */
    static String level(Severity severity) {
        return severity == Severity.OFF ? "none" : severity.word();
    }
}
