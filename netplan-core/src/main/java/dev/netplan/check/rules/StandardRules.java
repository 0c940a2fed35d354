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
            new ExposedDetails(),
            // what the plan is about
            new NoSuperpowers(), new NoInterests(), new GoalWithoutInterest(), new InterestWithoutGoal(),
            new InterestWithoutQuestions(), new EmptyPhase(), new OneSidedNetwork(), new IntrovertChallenge(),
            new ExtrovertChallenge(),
            // whether it can work
            new GoalWithoutActions(), new GoalOutOfReach(), new IdleWeek(), new QuietOnline(), new NoInPerson(),
            new EventWithoutAim(), new OverBudgetWeek(),
            // how it goes
            new GoalBehind(), new GoalMissed(), new FollowUpLate(), new ActionOverdue(), new CommitmentOverdue(),
            new StaleJournal(), new SilentCommunity(),
            // how it goes with people
            new RequestStale(), new AskTooSoon(), new OrganizationWithoutContact(), new KeepInTouchDue(),
            new KeepInTouchLapsed(), new UnreachableContact(), new AsksWithoutGives(), new IntroductionStalled(),
            new NameWithoutHook()));

    private StandardRules() {}

    /** The book of all standard rules, each with its standard severity. */
    public static RuleBook book() {
        return BOOK;
    }
}
