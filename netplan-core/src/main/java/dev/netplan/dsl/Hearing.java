package dev.netplan.dsl;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.PlanException;
import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.check.TextFacts;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;

/** What was said of a plan, heard to the end, and held against the standard rules. */
final class Hearing {

    private static final RuleBook BOOK = StandardRules.book();

    /** For a plan of which something in its own keys cannot be: its last day, say, is then not known. */
    private static final RuleBook WITHOUT_DAYS =
            RuleBook.of(BOOK.rules().stream().filter(rule -> !rule.needsDays()).toList());

    private final PlanDraft draft;
    private final Made<Plan> made;

    Hearing(Telling<Plan, PlanDraft> told) {
        Draft<PlanDraft> heard = told.draft();
        this.draft = heard.builder();
        this.made = heard.made(PlanDraft::build);
    }

    /** All findings on the last day of the journal, or the plan's first where that is later. */
    List<Finding> findings() {
        return findings(draft.today());
    }

    /** All findings on a day. What cannot be is left out, so that the rules can look at the rest. */
    List<Finding> findings(LocalDate asOf) {
        TextFacts text = new TextFacts(List.of(), draft.leftOut(), path -> false, path -> false);
        List<Finding> said = made.flaws().stream().map(Flaw::finding).distinct().toList();
        return made.value().map(plan -> BOOK.check(PlanAt.of(plan, asOf, text), said))
            .orElseGet(() -> WITHOUT_DAYS.check(PlanAt.of(draft.bare(), asOf, text), said));
    }

    /**
     * The plan, unless something in it cannot be: whatever rules say of its course is for a check, which has a date.
     */
    Plan orThrow() {
        List<Finding> errors = findings().stream().filter(Finding::isError).filter(Hearing::isOfTheFormat).toList();
        if (!errors.isEmpty()) {
            throw PlanException.of(errors);
        }
        return made.value().orElseThrow();
    }

    private static boolean isOfTheFormat(Finding finding) {
        return BOOK.find(finding.rule()).map(Rule::isReferenceRule).orElse(true);
    }
}
