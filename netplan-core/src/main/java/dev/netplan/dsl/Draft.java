package dev.netplan.dsl;

import dev.netplan.format.FormatRule;
import dev.netplan.format.InvalidValue;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** An element in the making: the model's builder, and what was said and cannot be. */
final class Draft<B> {

    private final B builder;
    private final List<Flaw> flaws = new ArrayList<>(0);
    private final Map<String, Integer> items = new HashMap<>(0);

    Draft(B builder) {
        this.builder = builder;
    }

    B builder() {
        return builder;
    }

    void flaw(Flaw flaw) {
        flaws.add(flaw);
    }

    /**
     * The value that was meant; where there is none, the builder goes on with its stand-in, to find what else is wrong.
     */
    <V> V value(String key, Meant<V> meant) {
        return meant.value().orElseGet(() -> {
            flaw(Flaw.of(FormatRule.BAD_VALUE, PlanPath.of(key), "`" + key + "` is `" + meant.text() + "`; expected "
                    + meant.expected() + "."));
            return meant.standIn();
        });
    }

    /** Makes a part and hands it to the builder, if it is sound. */
    <V> boolean part(PlanPath place, Telling<V, ?> telling, BiConsumer<B, V> setter) {
        Made<V> made = telling.make();
        made.flaws().forEach(flaw -> flaw(flaw.below(place)));
        made.sound().ifPresent(value -> setter.accept(builder, value));
        return made.sound().isPresent();
    }

    /** Makes the next item of a list and hands it to the builder, if it is sound. */
    <V> boolean item(String key, Telling<V, ?> telling, BiConsumer<B, V> adder) {
        int position = items.merge(key, 1, Integer::sum) - 1;
        return part(PlanPath.of(key).item(position), telling, adder);
    }

    /** Notes that a list has items already. */
    void has(String key, int count) {
        items.put(key, count);
    }

    <T> Made<T> made(Function<B, T> build) {
        Optional<T> value = Optional.empty();
        try {
            value = Optional.of(build.apply(builder));
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> flaw(Flaw.of(fault)));
        }
        return new Made<>(value, List.copyOf(flaws));
    }
}
