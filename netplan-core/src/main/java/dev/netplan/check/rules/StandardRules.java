package dev.netplan.check.rules;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import java.util.List;

/** The list of the standard rules. */
public final class StandardRules {

    private static final RuleBook BOOK = RuleBook.of(List.<Rule>of(
            // references and times
            new UnknownReference(), new EndsBeforeStart(), new MilestonesNotIncreasing(),
            new IntroductionWithoutConsent(), new OutsidePlan(), new JournalInFuture(), new MetTwice(),
            new DuplicateContact(), new UnknownRule(), new BadValue(), new CommentInText(), new ClockChange(),
            new ExposedDetails()));

    private StandardRules() {}

    /** The book of all standard rules, each with its standard severity. */
    public static RuleBook book() {
        return BOOK;
    }
}
