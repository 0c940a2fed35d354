package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Defaults;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Tie;
import java.time.Duration;

/**
 * Hears what is said of the defaults.
 *
 * @param told what was said
 */
record DefaultsSaid(Telling<Defaults, Defaults.Builder> told) implements DefaultsTold {

    static DefaultsSaid nothing() {
        return new DefaultsSaid(Telling.of(Defaults::builder, Defaults.Builder::build));
    }

    static DefaultsSaid of(Defaults defaults) {
        return new DefaultsSaid(Telling.of(() -> Defaults.builder().from(defaults), Defaults.Builder::build));
    }

    @Override
    public DefaultsTold followUp(Often within) {
        return new DefaultsSaid(
                told.and("follow-up", ((HowOften) within).cadence(), Defaults.Builder::followUp));
    }

    @Override
    public DefaultsTold nudge(Often after) {
        return new DefaultsSaid(told.and("nudge", ((HowOften) after).cadence(), Defaults.Builder::nudge));
    }

    @Override
    public DefaultsTold nudges(int count) {
        return new DefaultsSaid(told.and(count, Defaults.Builder::nudges));
    }

    @Override
    public DefaultsTold remind(Duration before) {
        return new DefaultsSaid(told.and(before, Defaults.Builder::remind));
    }

    @Override
    public DefaultsTold keepInTouch(Tie tie, Often often) {
        return new DefaultsSaid(told.and("keep-in-touch", ((HowOften) often).keepInTouch(),
                (builder, cadence) -> builder.putKeepInTouch(tie, cadence)));
    }

    @Override
    public DefaultsTold keepInTouch(Tie tie, KeepInTouch often) {
        return new DefaultsSaid(told.pair(tie, often, Defaults.Builder::putKeepInTouch));
    }

    @Override
    public DefaultsTold extension(String key, Extension value) {
        return new DefaultsSaid(told.pair(key, value, Defaults.Builder::putExtensions));
    }
}
