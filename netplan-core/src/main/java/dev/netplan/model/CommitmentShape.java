package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a commitment is written. */
final class CommitmentShape {

    static final Shape<Commitment, Commitment.Builder> SHAPE = Shape
        .of("a commitment", Commitment::builder, Commitment.Builder::build, Commitment.Builder::extensions)
        .clearedBy(Commitment.Builder::clear)
        .required("do", Scalars.ACTIVITY, "The activity.", Commitment::activity, Commitment.Builder::activity)
        .alsoCalled("activity", "what")
        .required("by", Scalars.DATE, "The day by which it is to be done.", Commitment::by, Commitment.Builder::by)
        .alsoCalled("deadline", "due", "until")
        .optional("note", Scalars.TEXT, "More about it.", Commitment::note, Commitment.Builder::note)
        .build();

    private CommitmentShape() {}
}
