package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Phase;
import java.time.LocalDate;

/**
 * Hears what is said of a phase.
 *
 * @param told what was said
 */
record PhaseSaid(Telling<Phase, Phase.Builder> told) implements PhaseNamed, PhaseBegun, PhaseTold {

    static PhaseSaid named(String name) {
        return new PhaseSaid(Telling.of(Phase::builder, Phase.Builder::build).and(name, Phase.Builder::name));
    }

    static PhaseSaid of(Phase phase) {
        return new PhaseSaid(Telling.of(() -> Phase.builder().from(phase), Phase.Builder::build));
    }

    @Override
    public PhaseBegun from(LocalDate firstDay) {
        return new PhaseSaid(told.and(firstDay, Phase.Builder::firstDay));
    }

    @Override
    public PhaseTold to(LocalDate lastDay) {
        return new PhaseSaid(told.and(lastDay, Phase.Builder::lastDay));
    }

    @Override
    public PhaseTold focus(String focus) {
        return new PhaseSaid(told.and(focus, Phase.Builder::focus));
    }

    @Override
    public PhaseTold extension(String key, Extension value) {
        return new PhaseSaid(told.pair(key, value, Phase.Builder::putExtensions));
    }
}
