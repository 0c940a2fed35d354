package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.StandardActivity;
import java.time.Duration;

/**
 * Hears what is said of an activity of the plan's own.
 *
 * @param told what was said
 */
record OwnActivitySaid(Telling<OwnActivity, OwnActivity.Builder> told) implements OwnActivityTold {

    static OwnActivitySaid like(StandardActivity activity) {
        return new OwnActivitySaid(
                Telling.of(OwnActivity::builder, OwnActivity.Builder::build).and(activity, OwnActivity.Builder::like));
    }

    static OwnActivitySaid of(OwnActivity activity) {
        return new OwnActivitySaid(Telling.of(() -> OwnActivity.builder().from(activity), OwnActivity.Builder::build));
    }

    @Override
    public OwnActivityTold lasting(Duration time) {
        return new OwnActivitySaid(told.and(time, OwnActivity.Builder::lasts));
    }

    @Override
    public OwnActivityTold name(String name) {
        return new OwnActivitySaid(told.and(name, OwnActivity.Builder::name));
    }

    @Override
    public OwnActivityTold extension(String key, Extension value) {
        return new OwnActivitySaid(told.pair(key, value, OwnActivity.Builder::putExtensions));
    }
}
