package dev.netplan.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decisions, taken one after the other; when there are none left, each is 0, which stands for the plainest choice. */
final class Choices {

    private final List<Integer> decisions;
    private int next;

    Choices(List<Integer> decisions) {
        this.decisions = decisions;
    }

    /** A number from 0 to just below the bound. */
    int below(int bound) {
        return next < decisions.size() ? decisions.get(next++) % bound : 0;
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return below(times) == times - 1;
    }

    /** One of these; the first is the plainest. */
    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A value or none. */
    <T> Optional<T> maybe(Supplier<T> value) {
        return onceIn(2) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A few values, or none. */
    <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = below(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /** A few different values, or none. */
    <T> List<T> different(int most, Supplier<T> value) {
        Set<T> values = new LinkedHashSet<>(some(most, value));
        return List.copyOf(values);
    }
}
