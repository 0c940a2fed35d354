package dev.netplan.model;

import java.util.Objects;
import java.util.Optional;

/** How often to be in touch with a person, if at all. */
public sealed interface KeepInTouch {

    /**
     * At a cadence.
     *
     * @param cadence how often
     */
    record Every(Cadence cadence) implements KeepInTouch {

        /** At a cadence. */
        public Every {
            Objects.requireNonNull(cadence, "cadence");
        }

        @Override
        public String toString() {
            return cadence.toString();
        }
    }

    /** Not at all: the person is left in peace. */
    record Never() implements KeepInTouch {

        @Override
        public String toString() {
            return "never";
        }
    }

    /** At a cadence. */
    static KeepInTouch every(Cadence cadence) {
        return new Every(cadence);
    }

    /** Not at all. */
    static KeepInTouch never() {
        return new Never();
    }

    /** A cadence, or {@code never}; empty when the text is neither. */
    static Optional<KeepInTouch> parse(String text) {
        return text.equals("never") ? Optional.of(never()) : Cadence.parse(text).map(KeepInTouch::every);
    }

    /** The cadence; empty for never. */
    default Optional<Cadence> often() {
        return this instanceof Every every ? Optional.of(every.cadence()) : Optional.empty();
    }
}
