package dev.netplan.dsl;

import dev.netplan.model.Aim;
import java.time.Duration;

/**
 * Hears what is said of an aim.
 *
 * @param told what was said
 */
record AimSaid(Telling<Aim, Aim.Builder> told) implements AimTold {

    static AimSaid nothing() {
        return new AimSaid(Telling.of(Aim::builder, Aim.Builder::build));
    }

    static AimSaid of(Aim aim) {
        return new AimSaid(Telling.of(() -> Aim.builder().from(aim), Aim.Builder::build));
    }

    @Override
    public AimTold meet(int people) {
        return new AimSaid(told.and(people, Aim.Builder::meet));
    }

    @Override
    public AimTold each(Duration time) {
        return new AimSaid(told.and(time, Aim.Builder::each));
    }
}
