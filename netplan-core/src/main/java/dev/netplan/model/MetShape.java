package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a first meeting is written. */
final class MetShape {

    static final Shape<Met, Met.Builder> SHAPE = Shape
        .of("a first meeting", Met::builder, Met.Builder::build, Met.Builder::extensions)
        .clearedBy(Met.Builder::clear)
        .optional("on", Scalars.DATE, "When.", Met::on, Met.Builder::on)
        .optional("at", Scalars.ID, "At which event.", Met::at, Met.Builder::at)
        .optional("in", Scalars.ID, "In which community.", Met::in, Met.Builder::in)
        .optional("via", Scalars.ID, "Through which other contact.", Met::via, Met.Builder::via);

    private MetShape() {}
}
