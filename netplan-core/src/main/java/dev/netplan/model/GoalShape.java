package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Shape;

/** How a goal is written. */
final class GoalShape {

    static final Shape<Goal, Goal.Builder> SHAPE = Shape
        .of("a goal", Goal::builder, Goal.Builder::build, Goal.Builder::extensions)
        .clearedBy(Goal.Builder::clear)
        .identifiedBy(Goal.Builder::id)
        .optional("name", Scalars.TEXT, "What to call the goal.", Goal::name, Goal.Builder::name)
        .alsoCalled("title", "goal")
        .required("times", Scalars.COUNT, "How many are to be reached.", Goal::times, Goal.Builder::times)
        .alsoCalled("target", "amount", "number")
        .defaulting("count", Scalars.word("counted", Goal.Count.values()), Goal.Count.ENTRIES,
                "What is counted in the journal.", Goal::count, Goal.Builder::count)
        .several("do", new OneOrMany<>(Scalars.ACTIVITY), "The activities that count; any where there is none.",
                Goal::activities, Goal.Builder::activities)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Goal::toward, Goal.Builder::toward)
        .optional("with", WhoShape.SHAPE, "The people it is about.", Goal::people, Goal.Builder::people)
        .alsoCalled("who", "person", "people")
        .several("in", Ids.COMMUNITIES, "The communities in which it counts.", Goal::in, Goal.Builder::in)
        .optional("phase", Ids.PHASE, "The phase that lends its days where `from` or `by` is absent.", Goal::phase,
                Goal.Builder::phase)
        .optional("from", Scalars.DATE, "First day that counts.", Goal::firstDay, Goal.Builder::firstDay)
        .alsoCalled("start")
        .optional("by", Scalars.DATE, "The deadline, inclusive.", Goal::by, Goal.Builder::by)
        .alsoCalled("deadline", "due", "until", "to", "end")
        .optional("why", Scalars.TEXT, "Why it matters.", Goal::why, Goal.Builder::why)
        .alsoCalled("reason")
        .several("milestones", new ListOf<>(MilestoneShape.SHAPE), "Stages on the way, rising in date and in number.",
                Goal::milestones, Goal.Builder::milestones)
        .build();

    private GoalShape() {}
}
