package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.yaml.source.Shown;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Findings as a JUnit report, which every build server reads: a suite for each file, a test case for each finding.
 * Those that fail the check are failures, accepted ones are skipped, and others pass with what there is to say. A file
 * without findings has one case, which passes.
 */
public final class FindingsJunit {

    private final Failing failing;
    private final Xml xml;

    private FindingsJunit(Failing failing, Xml xml) {
        this.failing = failing;
        this.xml = xml;
    }

    /**
     * Writes findings.
     *
     * @param files all files that were read
     * @param failing which of them make the check fail
     */
    public static void print(List<String> files, List<Finding> findings, Failing failing, PrintStream out) {
        Xml.print(out, xml -> new FindingsJunit(failing, xml).suites(files, findings));
    }

    private void suites(List<String> files, List<Finding> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        files.forEach(file -> byFile.put(file, new ArrayList<>()));
        for (Finding finding : findings) {
            byFile.computeIfAbsent(finding.place().map(Place::file).orElse("plan"), file -> new ArrayList<>())
                .add(finding);
        }
        xml.open("testsuites").attribute("name", "nplan check");
        byFile.forEach(this::suite);
        xml.close();
    }

    private void suite(String file, List<Finding> findings) {
        xml.open("testsuite").attribute("name", file).attribute("tests", Math.max(1, findings.size()))
            .attribute("failures", count(findings, failing::has)).attribute("errors", 0)
            .attribute("skipped", count(findings, finding -> finding.accepted().isPresent()));
        if (findings.isEmpty()) {
            xml.open("testcase").attribute("name", "no findings").attribute("classname", file).close();
        }
        findings.forEach(finding -> testCase(file, finding));
        xml.close();
    }

    private static long count(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).count();
    }

    private void testCase(String file, Finding finding) {
        xml.open("testcase").attribute("name", finding.rule() + where(finding)).attribute("classname", file);
        if (finding.accepted().isPresent()) {
            xml.open("skipped").attribute("message", finding.accepted().get()).close();
        } else if (failing.has(finding)) {
            xml.open("failure").attribute("message", finding.message()).attribute("type", finding.severity().word())
                .lines(told(finding)).close();
        } else {
            xml.open("system-out").lines(told(finding)).close();
        }
        xml.close();
    }

    private static String where(Finding finding) {
        return finding.place().map(place -> " " + place.line() + ":" + place.column()).orElse("");
    }

    private static List<String> told(Finding finding) {
        String first = Shown.line(finding);
        return finding.hint().isEmpty() ? List.of(first) : List.of(first, finding.hint());
    }
}
