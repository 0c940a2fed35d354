package dev.netplan.examples.nplan.command;

import dev.netplan.change.Renames;
import dev.netplan.check.Finding;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.ChangeRules;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.git.PlanRepository;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be said about a plan that was not to be said about one of its versions in git. */
final class Since {

    private Since() {}

    /** The findings that a revision did not have, and what was rewritten since; all, where it had no such file. */
    static List<Finding> findings(String revision, PlanFile file, Call call) throws Complaint {
        Optional<Reading> before = before(revision, file, call);
        RuleBook book = before.flatMap(Reading::plan).map(earlier -> ChangeRules.since(withLaterIds(earlier, file)))
            .orElse(StandardRules.book());
        Map<String, Integer> known = new HashMap<>();
        for (Finding finding : before.isPresent() ? before.get().check(StandardRules.book(), file.today())
                : List.<Finding>of()) {
            known.merge(key(finding), 1, Integer::sum);
        }
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : file.reading().check(book, file.today())) {
            if (known.merge(key(finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    private static Plan withLaterIds(Plan earlier, PlanFile file) {
        return file.reading().plan().map(now -> Renames.followed(earlier, now)).orElse(earlier);
    }

    /** Lines move, and so do positions in lists and numbers in sentences: what else is said tells findings apart. */
    private static String key(Finding finding) {
        String said = finding.path().toString().replaceAll("\\[[0-9]+]", "") + " " + finding.message();
        return finding.rule() + " " + said.replaceAll("[0-9]+", "0");
    }

    private static Optional<Reading> before(String revision, PlanFile file, Call call) throws Complaint {
        try (PlanRepository repository = Revisions.around(file.name(), call)) {
            if (!repository.has(revision)) {
                throw Revisions.unknown(revision);
            }
            return repository.read(revision, PlanReader.standard().knowing(file.reading()));
        } catch (IOException e) {
            throw Revisions.unreadable(e);
        }
    }
}
