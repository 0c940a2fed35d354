package dev.netplan.model;

import dev.netplan.format.Shape;

/** How an aim is written. */
final class AimShape {

    static final Shape<Aim, Aim.Builder> SHAPE = Shape
        .of("an aim", Aim::builder, Aim.Builder::build, Aim.Builder::extensions)
        .clearedBy(Aim.Builder::clear)
        .optional("meet", Scalars.COUNT, "How many people to meet.", Aim::meet, Aim.Builder::meet)
        .optional("each", Scalars.DURATION, "How long to speak with each.", Aim::each, Aim.Builder::each)
        .build();

    private AimShape() {}
}
