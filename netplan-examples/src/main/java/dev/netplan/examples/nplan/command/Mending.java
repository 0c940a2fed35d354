package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.read.Reading;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the cures that findings carry into a plan file, one after the other, as long as none breaks anything else. Taken
 * out is only what was found before the first of them, and as it was then: whatever a cure has mended stays.
 */
final class Mending {

    /** A cure may bring what needs another one; it ends somewhere. */
    private static final int MOST = 10_000;

    private final Call call;

    private Mending(Call call) {
        this.call = call;
    }

    /** Mends a plan file, and shows the lines that are different now. */
    static void of(String name, Call call, Page page) throws Complaint {
        PlanChange.written(call, name, new Mending(call)::mended, page);
    }

    private Outcome mended(PlanEditor editor) throws Complaint {
        Map<String, String> texts = new HashMap<>();
        Set<Finding> left = new HashSet<>();
        Reading reading = editor.reading();
        List<Finding> findings = findings(reading);
        List<TakenOut> old = taken(findings, reading);
        Optional<Finding> next = next(findings, left, old, reading);
        for (int mended = 0; next.isPresent() && mended < MOST;) {
            Finding finding = next.get();
            left.add(finding);
            Optional<TakenOut> gone = TakenOut.of(finding, reading);
            if (PlanEditor.of(reading).fix(finding.fix().orElseThrow()) instanceof Edited edited) {
                List<Finding> after = findings(edited.reading());
                if (count(finding, after) < count(finding, findings)) {
                    texts.putAll(edited.texts());
                    reading = edited.reading();
                    findings = after;
                    gone.ifPresent(old::remove);
                    left.clear(); // places have moved
                    mended++;
                }
            }
            next = next(findings, left, old, reading);
        }
        return new Edited(texts, reading);
    }

    private static Optional<Finding> next(List<Finding> findings, Set<Finding> left, List<TakenOut> old,
            Reading reading) {
        List<Finding> open = findings.stream()
            .filter(finding -> finding.accepted().isEmpty() && finding.fix().isPresent())
            .filter(finding -> !left.contains(finding)).toList();
        // what is mended may show that nothing need go
        return open.stream().filter(finding -> TakenOut.of(finding, reading).isEmpty()).findFirst()
            .or(() -> open.stream()
                .filter(finding -> TakenOut.of(finding, reading).filter(old::contains).isPresent()).findFirst());
    }

    /** All that the cures of these findings would take out. */
    private static List<TakenOut> taken(List<Finding> findings, Reading reading) {
        List<TakenOut> taken = new ArrayList<>();
        findings.forEach(finding -> TakenOut.of(finding, reading).ifPresent(taken::add));
        return taken;
    }

    private List<Finding> findings(Reading reading) throws Complaint {
        return reading.check(StandardRules.book(),
                call.today(reading.plan().map(Plan::zone).orElse(ZoneOffset.UTC)));
    }

    private static long count(Finding finding, List<Finding> findings) {
        return findings.stream()
            .filter(other -> other.rule().equals(finding.rule()) && other.message().equals(finding.message())).count();
    }
}
