package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * What is said of a key that a shape does not have: which one was probably meant, or where it belongs. A key is offered
 * only where it would be read, since another one leads away from what was meant.
 *
 * @param shape the shape
 * @param name the key
 * @param met whether a key of the shape was met before
 * @param cursor stands before the value
 */
record UnknownKey(Shape<?, ?> shape, String name, Predicate<String> met, Cursor cursor) {

    private static final String OF_YOUR_OWN = "Keys of your own begin with `x-`.";

    /**
     * The problem.
     *
     * @param above the key above, where nothing stands under it and this one could
     */
    Problem problem(Optional<String> above) {
        String message = "`" + Quoted.shortened(name) + "` is no key of " + shape.name() + "; expected one of "
                + String.join(", ", shape.names()) + ".";
        if (name.indexOf(':') > 0) {
            return Problem
                .of(FormatRule.UNKNOWN_KEY, message, parted(name.indexOf(':'), Parted::atColon))
                .showing(name);
        }
        if (name.indexOf('=') > 0) {
            return Problem.of(FormatRule.UNKNOWN_KEY, message,
                    parted(name.indexOf('='), Parted::atEqualsSign))
                .showing(name);
        }
        if (shape.elsewhere().keys().contains(name)) {
            return Problem.of(FormatRule.UNKNOWN_KEY, message,
                    "It is a key of " + shape.elsewhere().where() + ": put it there.");
        }
        return Problem.of(FormatRule.UNKNOWN_KEY, message,
                above.map(key -> "It seems to belong under `" + key + "`: put it there, one step further in.")
                    .or(() -> below()
                        .map(key -> "It is a key of `" + key + "`: put it under that, one step further in."))
                    .or(this::told)
                    .orElse(OF_YOUR_OWN),
                meant())
            .showing(name);
    }

    /** What to say of a word for a key that was met. */
    private Optional<String> told() {
        return called().filter(key -> met.test(key.name()))
            .map(key -> "`" + key.name() + "` is for that, and stands here already: join the two.");
    }

    /** The key for which this one is another word. */
    private Optional<? extends Key<?, ?>> called() {
        return shape.keys().stream().filter(key -> key.alsoCalled().contains(name)).findFirst();
    }

    /** A word for another key is never taken for one that merely looks like it. */
    private Optional<String> meant() {
        Optional<? extends Key<?, ?>> called = called();
        if (called.isPresent()) {
            return called.filter(this::couldStand).map(Key::name);
        }
        return nearest(shape.keys().stream().filter(key -> !met.test(key.name())).toList());
    }

    /** What looks most like the key is asked first whether it could stand here: to ask costs more than to look. */
    private Optional<String> nearest(List<? extends Key<?, ?>> keys) {
        Optional<String> nearest = DidYouMean.among(name, keys.stream().map(Key::name).toList());
        return nearest.isEmpty() || keys.stream().anyMatch(key -> key.name().equals(nearest.get()) && couldStand(key))
                ? nearest : nearest(keys.stream().filter(key -> !key.name().equals(nearest.get())).toList());
    }

    private boolean couldStand(Key<?, ?> key) {
        return !met.test(key.name()) && shape.between().stream()
            .noneMatch(rule -> rule instanceof Between.Exclusive
                    && !rule.holds(other -> other.equals(key.name()) || met.test(other)))
                && Fitting.fits(key.type(), cursor);
    }

    /** In brackets a colon without a space makes one word of a key and its value; the key alone would be too little. */
    private String parted(int sign, BinaryOperator<String> hint) {
        String key = name.substring(0, sign).strip();
        return Optional.of(key).filter(known -> shape.indexOf(known) >= 0)
            .or(() -> DidYouMean.among(key, shape.names()))
            .map(known -> hint.apply(known, name.substring(sign + 1).strip()))
            .orElse(OF_YOUR_OWN);
    }

    /** The key under which another belongs that stands beside it. */
    private Optional<String> below() {
        for (Key<?, ?> key : shape.keys()) {
            if (key.type() instanceof Shape<?, ?> inner && inner.indexOf(name) >= 0) {
                return Optional.of(key.name());
            }
        }
        return Optional.empty();
    }
}
