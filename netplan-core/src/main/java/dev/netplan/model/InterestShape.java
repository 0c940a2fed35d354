package dev.netplan.model;

import dev.netplan.format.Between;
import dev.netplan.format.ListOf;
import dev.netplan.format.Shape;
import java.util.List;

/** How an interest is written. */
final class InterestShape {

    static final Shape<Interest, Interest.Builder> SHAPE = Shape
        .of("an interest", Interest::builder, Interest.Builder::build, Interest.Builder::extensions)
        .clearedBy(Interest.Builder::clear)
        .identifiedBy(Interest.Builder::id)
        .optional("role", Scalars.TEXT, "The role of interest.", Interest::role, Interest.Builder::role)
        .several("industries", new ListOf<>(Scalars.TEXT), "The industries of interest.", Interest::industries,
                Interest.Builder::industries)
        .several("levels", new ListOf<>(Scalars.TEXT), "Levels of the role, such as SWE I.", Interest::levels,
                Interest.Builder::levels)
        .optional("seeking", Scalars.TEXT, "What is sought: an internship, a job, a mentor.", Interest::seeking,
                Interest.Builder::seeking)
        .optional("why", Scalars.TEXT, "Why it is of interest.", Interest::why, Interest.Builder::why)
        .several("questions", new ListOf<>(Scalars.TEXT), "What the owner wants to learn.", Interest::questions,
                Interest.Builder::questions)
        .rule(new Between.AnyOf(List.of("role", "industries")))
        .build();

    private InterestShape() {}
}
