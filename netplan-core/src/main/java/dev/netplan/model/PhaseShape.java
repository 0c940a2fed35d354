package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a phase is written. */
final class PhaseShape {

    static final Shape<Phase, Phase.Builder> SHAPE = Shape
        .of("a phase", Phase::builder, Phase.Builder::build, Phase.Builder::extensions)
        .clearedBy(Phase.Builder::clear)
        .identifiedBy(Phase.Builder::id)
        .required("name", Scalars.TEXT, "What to call the phase.", Phase::name, Phase.Builder::name)
        .alsoCalled("title")
        .required("from", Scalars.DATE, "First day of the phase.", Phase::firstDay, Phase.Builder::firstDay)
        .alsoCalled("start")
        .required("to", Scalars.DATE, "Last day of the phase, inclusive.", Phase::lastDay, Phase.Builder::lastDay)
        .alsoCalled("end", "until")
        .optional("focus", Scalars.TEXT, "What the phase is about.", Phase::focus, Phase.Builder::focus)
        .build();

    private PhaseShape() {}
}
