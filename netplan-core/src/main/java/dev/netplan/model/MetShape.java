package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a first meeting is written. */
final class MetShape {

    static final Shape<Met, Met.Builder> SHAPE = Shape
        .of("a first meeting", Met::builder, Met.Builder::build, Met.Builder::extensions)
        .clearedBy(Met.Builder::clear)
        .optional("on", Scalars.DATE, "When.", Met::on, Met.Builder::on)
        .optional("at", Ids.EVENT, "At which event.", Met::at, Met.Builder::at)
        .optional("in", Ids.COMMUNITY, "In which community.", Met::in, Met.Builder::in)
        .optional("via", Ids.CONTACT, "Through which other contact.", Met::via, Met.Builder::via)
        .build();

    private MetShape() {}
}
