package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a milestone is written. */
final class MilestoneShape {

    static final Shape<Milestone, Milestone.Builder> SHAPE = Shape
        .of("a milestone", Milestone::builder, Milestone.Builder::build, Milestone.Builder::extensions)
        .clearedBy(Milestone.Builder::clear)
        .required("by", Scalars.DATE, "The date of the milestone.", Milestone::by, Milestone.Builder::by)
        .alsoCalled("deadline", "due", "date", "until")
        .required("times", Scalars.COUNT, "How many are to be done by then.", Milestone::times,
                Milestone.Builder::times)
        .alsoCalled("target", "amount", "number")
        .build();

    private MilestoneShape() {}
}
