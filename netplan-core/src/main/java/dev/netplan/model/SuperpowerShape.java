package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a superpower is written. */
final class SuperpowerShape {

    static final Shape<Superpower, Superpower.Builder> SHAPE = Shape
        .of("a superpower", Superpower::builder, Superpower.Builder::build, Superpower.Builder::extensions)
        .clearedBy(Superpower.Builder::clear)
        .required("name", Scalars.TEXT, "What the owner is good at.", Superpower::name, Superpower.Builder::name)
        .optional("detail", Scalars.TEXT, "More about it: an example, a proof.", Superpower::detail,
                Superpower.Builder::detail)
        .build();

    private SuperpowerShape() {}
}
