package dev.netplan.format;

import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * Walks over many things that stand all over memory. A stretch of them is looked at before anything is done with it: in
 * a loop that does nothing else, the processor fetches what many looks go through at once, where it would else wait for
 * each thing by itself.
 */
public final class Walk {

    private static final int STRETCH = 64;

    private Walk() {}

    /**
     * Does something with each of some things, in their order.
     *
     * @param look goes through what will be needed of a thing, and makes any number of it; a few things are not looked
     * at
     * @param action what is done with a thing, and with its position
     */
    public static <T> void over(List<T> things, ToIntFunction<? super T> look, ObjIntConsumer<? super T> action) {
        if (things.size() <= STRETCH) {
            // so few are near already
            for (int i = 0; i < things.size(); i++) {
                action.accept(things.get(i), i);
            }
            return;
        }
        int[] looks = new int[STRETCH];
        for (int from = 0; from < things.size(); from += STRETCH) {
            int to = Math.min(from + STRETCH, things.size());
            for (int i = from; i < to; i++) {
                looks[i - from] = look.applyAsInt(things.get(i));
            }
            for (int i = from; i < to; i++) {
                action.accept(things.get(i), i);
            }
        }
    }
}
