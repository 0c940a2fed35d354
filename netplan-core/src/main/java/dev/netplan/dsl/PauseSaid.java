package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Pause;
import java.time.LocalDate;

/**
 * Hears what is said of a pause.
 *
 * @param told what was said
 */
record PauseSaid(Telling<Pause, Pause.Builder> told) implements PauseBegun, PauseTold {

    static PauseSaid from(LocalDate firstDay) {
        return new PauseSaid(Telling.of(Pause::builder, Pause.Builder::build).and(firstDay, Pause.Builder::firstDay));
    }

    @Override
    public PauseTold to(LocalDate lastDay) {
        return new PauseSaid(told.and(lastDay, Pause.Builder::lastDay));
    }

    @Override
    public PauseTold why(String reason) {
        return new PauseSaid(told.and(reason, Pause.Builder::why));
    }

    @Override
    public PauseTold extension(String key, Extension value) {
        return new PauseSaid(told.pair(key, value, Pause.Builder::putExtensions));
    }
}
