package dev.netplan.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown by a builder that was given what cannot be: it names each attribute, the value met and what is allowed. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Gone where the exception comes from another process. */
    private final transient @Nullable List<Fault> faults;

    private InvalidValue(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order found; none where the exception was serialized, of which the message is left. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /**
     * One thing that is wrong with a value.
     *
     * @param rule the rule that it breaks
     * @param path where, from the element: {@code by}, {@code milestones[1]}
     * @param message the value met and what was expected
     */
    public record Fault(FormatRule rule, String path, String message) {}

    /** Collects what is wrong with a value before it is built. */
    public static final class Invariants {

        private List<Fault> broken = List.of();

        Invariants() {
            // nothing is broken yet
        }

        /** Notes a fault unless the condition holds. The message is made only when it is needed. */
        public Invariants holds(boolean condition, FormatRule rule, String path,
                Supplier<String> message) {
            if (!condition) {
                if (broken.isEmpty()) {
                    broken = new ArrayList<>();
                }
                broken.add(new Fault(rule, path, message.get()));
            }
            return this;
        }

        /**
         * Ends the collection.
         *
         * @throws InvalidValue when a fault was noted
         */
        public void orThrow() {
            if (!broken.isEmpty()) {
                throw new InvalidValue(broken);
            }
        }
    }
}
