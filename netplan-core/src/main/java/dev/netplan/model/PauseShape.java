package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a pause is written. */
final class PauseShape {

    static final Shape<Pause, Pause.Builder> SHAPE = Shape
        .of("a pause", Pause::builder, Pause.Builder::build, Pause.Builder::extensions)
        .clearedBy(Pause.Builder::clear)
        .required("from", Scalars.DATE, "First day of the pause.", Pause::firstDay, Pause.Builder::firstDay)
        .alsoCalled("start")
        .required("to", Scalars.DATE, "Last day of the pause, inclusive.", Pause::lastDay, Pause.Builder::lastDay)
        .alsoCalled("end", "until")
        .optional("why", Scalars.TEXT, "The reason.", Pause::why, Pause.Builder::why)
        .build();

    private PauseShape() {}
}
