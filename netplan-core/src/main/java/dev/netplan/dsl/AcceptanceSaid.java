package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Acceptance;
import java.time.LocalDate;

/**
 * Hears what is said of an acceptance.
 *
 * @param told what was said
 */
record AcceptanceSaid(Telling<Acceptance, Acceptance.Builder> told) implements AcceptanceTold {

    static AcceptanceSaid why(String reason) {
        return new AcceptanceSaid(
                Telling.of(Acceptance::builder, Acceptance.Builder::build).and(reason, Acceptance.Builder::why));
    }

    @Override
    public AcceptanceTold at(String path) {
        return new AcceptanceSaid(told.and("at", Meant.path(path), Acceptance.Builder::at));
    }

    @Override
    public AcceptanceTold until(LocalDate lastDay) {
        return new AcceptanceSaid(told.and(lastDay, Acceptance.Builder::lastDay));
    }

    @Override
    public AcceptanceTold extension(String key, Extension value) {
        return new AcceptanceSaid(told.pair(key, value, Acceptance.Builder::putExtensions));
    }
}
