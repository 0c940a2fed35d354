package dev.netplan.yaml.edit;

/** Why an edit cannot be done without harm: thrown where that is seen, and told as a {@link Outcome.Refusal}. */
final class Unsafe extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unsafe(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
