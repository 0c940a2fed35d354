package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.check.RuleBook;
import dev.netplan.yaml.edit.TextChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Findings as SARIF 2.1.0, which code hosts and editors show beside the lines. What a plan accepts is a suppression
 * with its reason; a cure is a fix where the text can be changed without harm, and a property of the result in any
 * case.
 */
public final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final SarifRules rules;
    private final Function<Finding, List<TextChange>> cures;
    private final Json json;

    private FindingsSarif(SarifRules rules, Function<Finding, List<TextChange>> cures, Json json) {
        this.rules = rules;
        this.cures = cures;
        this.json = json;
    }

    /**
     * Writes findings.
     *
     * @param book the rules that looked at the plans
     * @param files all files that were read
     * @param cures what the cure of a finding that has one changes in the texts
     */
    public static void print(RuleBook book, List<String> files, List<Finding> findings,
            Function<Finding, List<TextChange>> cures, PrintStream out) {
        Json.printPlain(out, json -> new FindingsSarif(SarifRules.of(book), cures, json).log(files, findings));
    }

    private void log(List<String> files, List<Finding> findings) {
        json.key("$schema", SCHEMA).key("version", "2.1.0").objects("runs", List.of(findings), all -> {
            json.object("tool", () -> json.object("driver", () -> {
                json.key("name", "nplan");
                rules.tell(json);
            }));
            json.key("columnKind", "unicodeCodePoints").key("defaultEncoding", "UTF-8")
                .key("newlineSequences", List.of("\r\n", "\n", "\r"))
                .objects("artifacts", files.stream().map(FileUri::of).distinct().toList(),
                        uri -> json.object("location", () -> json.key("uri", uri)))
                .objects("results", all, this::result);
        });
    }

    private void result(Finding finding) {
        json.key("ruleId", finding.rule());
        rules.position(finding.rule()).ifPresent(position -> json.key("ruleIndex", position));
        json.key("level", SarifRules.level(finding.severity()));
        message(finding.hint().isEmpty() ? finding.message() : finding.message() + " " + finding.hint());
        json.objects("locations", List.of(finding), here -> {
            here.place().ifPresent(this::physical);
            if (!here.path().steps().isEmpty()) {
                json.objects("logicalLocations", List.of(here.path()),
                        path -> json.key("fullyQualifiedName", SarifText.shown(path.toString())));
            }
        });
        json.objects("relatedLocations", finding.related(), this::related)
            .object("partialFingerprints",
                    () -> json.key("ruleAndPath/v1", SarifText.shown(finding.rule() + " " + finding.path())))
            .objects("suppressions", finding.accepted().stream().toList(), reason -> json.key("kind", "inSource")
                .key("status", "accepted").key("justification", SarifText.shown(reason)));
        finding.fix().ifPresent(fix -> cure(fix, finding));
    }

    private void message(String text) {
        json.object("message", () -> json.key("text", SarifText.message(text)));
    }

    private void physical(Place place) {
        json.object("physicalLocation", () -> {
            artifact(place.file());
            region("region", place);
        });
    }

    private void artifact(String file) {
        json.object("artifactLocation", () -> json.key("uri", FileUri.of(file)));
    }

    private void region(String key, Place place) {
        json.object(key, () -> json.key("startLine", place.line()).key("startColumn", place.column())
            .key("endLine", place.endLine()).key("endColumn", place.endColumn()));
    }

    private void related(Related related) {
        related.place().ifPresent(this::physical);
        message(related.message());
    }

    private void cure(Fix fix, Finding finding) {
        Map<String, List<TextChange>> byFile = new LinkedHashMap<>();
        List<TextChange> changes = cures.apply(finding);
        boolean harmless = changes.stream().allMatch(change -> SarifText.shown(change.text()).equals(change.text()));
        (harmless ? changes : List.<TextChange>of())
            .forEach(change -> byFile.computeIfAbsent(change.place().file(), file -> new ArrayList<>()).add(change));
        json.objects("fixes", byFile.isEmpty() ? List.of() : List.of(fix), cure -> {
            json.object("description", () -> json.key("text", SarifText.message(finding.hint())))
                .objects("artifactChanges", byFile.keySet(), file -> {
                    artifact(file);
                    json.objects("replacements", byFile.getOrDefault(file, List.of()), this::replacement);
                });
        });
        json.object("properties", () -> json.object("fix", () -> json.key("change", fix.change())
            .key("path", SarifText.shown(fix.path().toString())).key("value", SarifText.shown(fix.value()))));
    }

    private void replacement(TextChange change) {
        region("deletedRegion", change.place());
        json.object("insertedContent", () -> json.key("text", change.text()));
    }
}
