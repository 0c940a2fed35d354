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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the cures that findings carry into a plan file, one after the other, as long as none breaks anything else. */
final class Mending {

    /** A cure may bring what needs another one; it ends somewhere. */
    private static final int MOST = 10_000;

    private final Call call;

    private Mending(Call call) {
        this.call = call;
    }

    /** Mends a plan file, and shows the lines that are different now. */
    static void of(String name, Call call, Page page) throws Complaint {
        if (name.equals("-")) {
            throw Complaint.wrong("`--fix` needs a file, since standard input cannot be changed.");
        }
        PlanChange.written(call, name, new Mending(call)::mended, page);
    }

    private Outcome mended(PlanEditor editor) throws Complaint {
        Map<String, String> texts = new HashMap<>();
        Set<Finding> left = new HashSet<>();
        Reading reading = editor.reading();
        List<Finding> findings = findings(reading);
        Optional<Finding> next = next(findings, left);
        for (int mended = 0; next.isPresent() && mended < MOST;) {
            Finding finding = next.get();
            left.add(finding);
            if (PlanEditor.of(reading).fix(finding.fix().orElseThrow()) instanceof Edited edited) {
                List<Finding> after = findings(edited.reading());
                if (count(finding, after) < count(finding, findings)) {
                    texts.putAll(edited.texts());
                    reading = edited.reading();
                    findings = after;
                    left.clear(); // places have moved
                    mended++;
                }
            }
            next = next(findings, left);
        }
        return new Edited(texts, reading);
    }

    private static Optional<Finding> next(List<Finding> findings, Set<Finding> left) {
        return findings.stream().filter(finding -> finding.accepted().isEmpty() && finding.fix().isPresent())
            .filter(finding -> !left.contains(finding)).findFirst();
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
