package dev.netplan.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, and once. */
final class Lazy<T> {

    private @Nullable Supplier<T> computing;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> computing) {
        this.computing = computing;
    }

    static <T> Lazy<T> of(Supplier<T> computing) {
        return new Lazy<>(computing);
    }

    T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        T known = value;
        if (known == null && computing != null) {
            known = computing.get();
            value = known;
            computing = null;
        }
        if (known == null) {
            throw new IllegalStateException("The value needs itself.");
        }
        return known;
    }
}
