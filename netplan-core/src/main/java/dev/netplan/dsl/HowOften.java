package dev.netplan.dsl;

import dev.netplan.model.Cadence;
import dev.netplan.model.KeepInTouch;
import java.util.Optional;

/**
 * So many days, weeks, months or years.
 *
 * @param count how many
 * @param unit of what
 */
record HowOften(int count, Cadence.Unit unit) implements Often {

    Meant<Cadence> cadence() {
        Optional<Cadence> cadence = Cadence.parse(toString());
        return new Meant<>(toString(), cadence, "how often, such as `week`, `6 weeks`, `10 days`, from 1 to 1000",
                Cadence.of(1, unit));
    }

    Meant<KeepInTouch> keepInTouch() {
        Meant<Cadence> cadence = cadence();
        return new Meant<>(cadence.text(), cadence.value().map(KeepInTouch::every), cadence.expected(),
                KeepInTouch.every(cadence.standIn()));
    }

    @Override
    public String toString() {
        return count == 1 ? unit.word() : count + " " + unit.word() + "s";
    }
}
