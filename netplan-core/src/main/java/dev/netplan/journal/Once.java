package dev.netplan.journal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, once for all threads.
 *
 * @param <T> the type of the value
 */
public final class Once<T> {

    private final Supplier<T> how;
    private volatile @Nullable T value;

    private Once(Supplier<T> how) {
        this.how = how;
    }

    /** The value that is worked out so. */
    public static <T> Once<T> by(Supplier<T> how) {
        return new Once<>(how);
    }

    /** The value. */
    public T get() {
        T known = value;
        return known != null ? known : workOut();
    }

    private synchronized T workOut() {
        T known = value;
        if (known == null) {
            known = how.get();
            value = known;
        }
        return known;
    }
}
