package dev.netplan.examples.nplan.start;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** One of everything that is linked when it is first met, and what all of it comes to. */
public final class LinkedSample implements Supplier<String> {

    /** A record of fields of many types. */
    private record Pair(int first, long second, double third, boolean fourth, char fifth, byte sixth, String seventh,
            int[] eighth) {}

    /** An interface with a private method that its own lambda calls. */
    private interface Shape {

        double side();

        default Supplier<String> told() {
            return () -> "side " + rounded();
        }

        private long rounded() {
            return Math.round(side());
        }
    }

    private record Numbers(double side) implements Shape {}

    private final String own = "own";

    @Override
    public String get() {
        List<Object> all = new ArrayList<>();
        lambdas(all);
        records(all);
        texts(all);
        return all.toString();
    }

    private void lambdas(List<Object> all) {
        long wide = 5L;
        double wider = 0.5;
        Function<String, Integer> boxing = String::length;
        ToIntFunction<Integer> unboxing = Integer::intValue;
        ToIntFunction<Integer> unboxed = i -> i + own.length();
        IntToLongFunction widening = i -> i;
        ToDoubleFunction<Integer> widened = i -> i;
        IntFunction<int[]> array = int[]::new;
        Function<Integer, Object> object = i -> i;
        BiFunction<Integer, Long, String> kept = (i, l) -> own + i + l + wide + wider;
        Supplier<List<String>> made = ArrayList::new;
        UnaryOperator<String> bound = own::concat;
        LongSupplier constant = () -> wide;
        Runnable dropping = () -> all.add("dropped");
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "serializable";
        Runnable nested = () -> ((Runnable) () -> all.add(own)).run();
        dropping.run();
        nested.run();
        all.addAll(List.of(boxing.apply("four"), unboxing.applyAsInt(7), unboxed.applyAsInt(7), widening.applyAsLong(3),
                widened.applyAsDouble(3), array.apply(2).length, object.apply(9), kept.apply(1, 2L), made.get(),
                bound.apply("er"), constant.getAsLong(), serializable.get(), new Numbers(2.6).told().get()));
    }

    private static void records(List<Object> all) {
        int[] numbers = {1};
        Pair one = new Pair(1, 2L, -0.0, true, 'x', (byte) 3, "seven", numbers);
        Pair same = new Pair(1, 2L, -0.0, true, 'x', (byte) 3, "seven", numbers);
        Pair other = new Pair(1, 2L, 0.0, true, 'x', (byte) 3, "seven", numbers);
        Set<Pair> set = new HashSet<>(Set.of(one, other));
        set.add(same);
        all.addAll(List.of(one.equals(same), one.equals(other), one.equals(null), one.hashCode() == same.hashCode(),
                set.size(), one.toString().replaceAll("@[0-9a-f]+", "@"), new Numbers(1).toString(),
                new Numbers(1).hashCode() == Double.hashCode(1)));
    }

    private static void texts(List<Object> all) {
        byte small = 1;
        short shorter = 2;
        char letter = 'c';
        float real = 1.5f;
        Object nothing = null;
        char[] letters = {'a'};
        all.add("a" + small + shorter + letter + real + nothing + 1L + true + 2.5 + ("" + letters).startsWith("[C@"));
    }
}
