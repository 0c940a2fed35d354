package dev.netplan.format;

import java.util.List;
import java.util.function.Predicate;

/** A rule between keys of one shape, told as data, so that reader, schema and reference all have it. */
public sealed interface Between {

    /** The rule in words. */
    String words();

    /** Whether the rule holds where these keys are there. */
    boolean holds(Predicate<String> there);

    /** What to say of an element that does not hold it: {@code a goal}. */
    default String broken(String element) {
        String met = this instanceof Exclusive ? "Two keys stand beside each other" : "A key is missing";
        return met + "; expected in " + element + ": " + words() + ".";
    }

    /** What a shape breaks that does not hold it. */
    default FormatRule breaks() {
        return this instanceof Exclusive ? FormatRule.EXCLUSIVE_KEYS : FormatRule.MISSING_KEY;
    }

    /** The key at which that is told. */
    String at();

    /**
     * Of two keys, one at most.
     *
     * @param one a key
     * @param other the key that it excludes
     */
    record Exclusive(String one, String other) implements Between {

        @Override
        public String words() {
            return "`" + one + "` and `" + other + "` exclude each other";
        }

        @Override
        public boolean holds(Predicate<String> there) {
            return !there.test(one) || !there.test(other);
        }

        @Override
        public String at() {
            return other;
        }
    }

    /**
     * Of some keys, one at least.
     *
     * @param keys the keys
     */
    record AnyOf(List<String> keys) implements Between {

        @Override
        public String words() {
            return "at least one of " + quoted(keys);
        }

        @Override
        public boolean holds(Predicate<String> there) {
            return keys.stream().anyMatch(there);
        }

        @Override
        public String at() {
            return keys.get(0);
        }
    }

    /**
     * A key that makes sense only beside another.
     *
     * @param key the key
     * @param others the keys of which it needs one
     */
    record Needs(String key, List<String> others) implements Between {

        @Override
        public String words() {
            return "`" + key + "` needs " + quoted(others);
        }

        @Override
        public boolean holds(Predicate<String> there) {
            return !there.test(key) || others.stream().anyMatch(there);
        }

        @Override
        public String at() {
            return key;
        }
    }

    private static String quoted(List<String> keys) {
        return "`" + String.join("` or `", keys) + "`";
    }
}
