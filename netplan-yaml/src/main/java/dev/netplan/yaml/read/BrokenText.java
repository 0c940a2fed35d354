package dev.netplan.yaml.read;

import java.util.Optional;

/** Ends the reading of a file whose text cannot be read from some place on. It never leaves the package. */
final class BrokenText extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Optional<Trouble> trouble;

    /** The end of a file for a reason that is still to be reported, or that was reported before. */
    BrokenText(Optional<Trouble> trouble) {
        super(null, null, false, false);
        this.trouble = trouble;
    }

    Optional<Trouble> trouble() {
        return trouble;
    }
}
