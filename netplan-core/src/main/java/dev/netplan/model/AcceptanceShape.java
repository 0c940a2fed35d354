package dev.netplan.model;

import dev.netplan.format.Shape;

/** How an acceptance is written. */
final class AcceptanceShape {

    static final Shape<Acceptance, Acceptance.Builder> SHAPE = Shape
        .of("an acceptance", Acceptance::builder, Acceptance.Builder::build, Acceptance.Builder::extensions)
        .clearedBy(Acceptance.Builder::clear)
        .required("rule", Scalars.TEXT, "The rule that finds it.", Acceptance::rule, Acceptance.Builder::rule)
        .optional("at", Scalars.PATH, "The element; it takes in what lies below it. The whole plan where absent.",
                Acceptance::at, Acceptance.Builder::at)
        .required("why", Scalars.TEXT, "Why it is accepted.", Acceptance::why, Acceptance.Builder::why)
        .optional("until", Scalars.DATE, "The last day on which it is.", Acceptance::lastDay,
                Acceptance.Builder::lastDay)
        .build();

    private AcceptanceShape() {}
}
