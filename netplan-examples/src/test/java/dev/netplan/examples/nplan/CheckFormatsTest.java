package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code nplan check} writes for other programs. */
class CheckFormatsTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada, superpowers: [listening] }
            interests: { frontend: { role: Frontend } }
            goals: { talks: { name: 😀, do: attend, times: 3, toward: [frontnd, frontend, frontend] } }
            """;
    private static final String ACCEPTING = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada }
            interests: { frontend: { role: Frontend } }
            accept: [{ rule: no-superpowers, why: all of them are secret }]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void plans_are_written() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.writeString(folder.resolve("other.yaml"), ACCEPTING);
    }

    private Run check(String... words) {
        List<String> all = new ArrayList<>(List.of("check", "--today", "2026-01-05"));
        all.addAll(List.of(words));
        return Run.in(folder, all.toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void json_shows_the_obvious_cure() throws IOException {
        JsonNode findings = json(check("plan.yaml", "--format", "json")).at("/findings");

        assertThat(findings.at("/0/fix").toString())
            .isEqualTo("{\"change\":\"set\",\"path\":\"goals.talks.toward[0]\",\"value\":\"frontend\"}");
        assertThat(findings.at("/1/fix").toString())
            .isEqualTo("{\"change\":\"remove\",\"path\":\"goals.talks.toward[2]\",\"value\":null}");
        assertThat(json(check("other.yaml", "--format", "json")).at("/findings/0/fix").isNull()).isTrue();
    }

    @Test
    void a_fix_in_sarif_puts_the_word_that_was_meant_in_the_place_of_the_slip() throws IOException {
        Run run = check("plan.yaml", "--format", "sarif");
        JsonNode slip = json(run).at("/runs/0/results/0");
        JsonNode replacement = slip.at("/fixes/0/artifactChanges/0/replacements/0");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(slip.at("/ruleId").asText()).isEqualTo("unknown-reference");
        assertThat(slip.at("/locations/0/physicalLocation/artifactLocation/uri").asText()).endsWith("/plan.yaml");
        assertThat(replacement.at("/deletedRegion").toString())
            .isEqualTo("{\"startLine\":5,\"startColumn\":59,\"endLine\":5,\"endColumn\":66}");
        assertThat(PLAN.lines().toList().get(4).substring(59, 66)).isEqualTo("frontnd");
        assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("frontend");
    }

    @Test
    void whoever_makes_the_changes_of_a_fix_in_sarif_has_the_mended_text() throws IOException {
        Path part = Files.writeString(folder.resolve("part.yaml"), """
                goals:
                  talks:
                    do: attend
                    times: 3
                    toward:
                      - frontend
                      # twice
                      - frontend
                    wyh: anybody
                    tims: 4
                """);
        Files.writeString(folder.resolve("plan.yaml"), PLAN.replaceFirst("goals: .*", "include: [part.yaml]"));
        JsonNode results = json(check("plan.yaml", "--format", "sarif")).at("/runs/0/results");

        List<String> lines = Files.readAllLines(part);
        make(results.at("/1/fixes/0/artifactChanges/0"), lines);
        make(results.at("/0/fixes/0/artifactChanges/0"), lines);

        assertThat(results).extracting(result -> result.at("/ruleId").asText() + " " + result.at("/fixes").size())
            .as("`times` is there already").containsExactly("bad-value 1", "unknown-key 1", "unknown-key 0");
        assertThat(lines).containsExactly("goals:", "  talks:", "    do: attend", "    times: 3", "    toward:",
                "      - frontend", "      # twice", "    why: anybody", "    tims: 4");
    }

    /** Makes a change whose stretch is whole lines, or lies in one line. */
    private static void make(JsonNode change, List<String> lines) {
        assertThat(change.at("/artifactLocation/uri").asText()).endsWith("/part.yaml");
        JsonNode replacement = change.at("/replacements/0");
        JsonNode region = replacement.at("/deletedRegion");
        int first = region.at("/startLine").asInt() - 1;
        int last = region.at("/endLine").asInt() - 1;
        String before = lines.get(first).substring(0, region.at("/startColumn").asInt() - 1);
        String behind = last < lines.size() ? lines.get(last).substring(region.at("/endColumn").asInt() - 1) : "";
        lines.subList(first, Math.min(last + 1, lines.size())).clear();
        lines.add(first, before + replacement.at("/insertedContent/text").asText() + behind);
    }

    @Test
    void what_a_plan_accepts_is_suppressed_in_sarif_with_its_reason() throws IOException {
        JsonNode results = json(check("other.yaml", "--format", "sarif")).at("/runs/0/results");

        assertThat(results).filteredOn(result -> result.at("/ruleId").asText().equals("no-superpowers"))
            .singleElement().satisfies(result -> assertThat(result.at("/suppressions/0/justification").asText())
                .isEqualTo("all of them are secret"));
    }

    @Test
    void a_workflow_of_github_shows_each_finding_beside_its_line() {
        Run run = check("plan.yaml", "--format", "github");

        assertThat(run.out().lines().findFirst().orElseThrow()).matches("::error file=.*plan\\.yaml,line=5,endLine=5,"
                + "col=59,endColumn=66,title=unknown-reference::`interests` does not define `frontnd`; expected one of "
                + "its ids\\.%0ADid you mean `frontend`\\?");
        assertThat(check("other.yaml", "--format", "github").out()).doesNotContain("no-superpowers");
    }

    @Test
    void in_a_junit_report_those_findings_fail_that_fail_the_check() {
        assertThat(check("other.yaml", "--format", "junit").out()).contains("failures=\"0\"", "skipped=\"1\"",
                "<skipped message=\"all of them are secret\">");
        assertThat(check("other.yaml", "--format", "junit", "--fail-on", "warning").out())
            .contains("<failure message=\"`engage` and `publish` are planned 0 times");
        assertThat(check("plan.yaml", "--format", "junit").out())
            .contains("<testcase name=\"unknown-reference 5:59\"");
    }

    @Test
    void the_reader_of_surefire_finds_each_finding_in_a_junit_report() throws Exception {
        JsonNode findings = json(check("plan.yaml", "--format", "json")).at("/findings");
        Path report = Files.writeString(folder.resolve("TEST-plan.xml"), check("plan.yaml", "--format", "junit").out());

        List<ReportTestSuite> suites =
                new SurefireReportParser(List.of(report.getParent().toFile()), new NullConsoleLogger())
                    .parseXMLReportFiles();

        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size()).isEqualTo(findings.size());
            assertThat(suite.getTestCases().stream().filter(ReportTestCase::hasFailure)
                .map(ReportTestCase::getFailureMessage).toList()).hasSize(suite.getNumberOfFailures())
                .isEqualTo(messages(findings, "error"));
        });
    }

    private static List<String> messages(JsonNode findings, String severity) {
        List<String> messages = new ArrayList<>();
        findings.forEach(finding -> {
            if (finding.get("severity").asText().equals(severity)) {
                messages.add(finding.get("message").asText());
            }
        });
        return messages;
    }

    @Test
    void the_order_of_paths_does_not_change_which_findings_there_are() throws IOException {
        JsonNode one = json(check("plan.yaml", "other.yaml", "--format", "json"));
        JsonNode other = json(check("other.yaml", "plan.yaml", "--format", "json"));

        assertThat(other.at("/findings")).containsExactlyInAnyOrderElementsOf(one.at("/findings"));
        assertThat(other.at("/summary")).isEqualTo(one.at("/summary"));
    }
}
