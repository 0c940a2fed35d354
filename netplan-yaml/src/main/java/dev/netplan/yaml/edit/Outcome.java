package dev.netplan.yaml.edit;

import dev.netplan.yaml.read.Reading;
import java.util.Map;

/** What became of an edit: new texts, or the reason why there are none. */
public sealed interface Outcome {

    /**
     * The edit is done, in memory: the texts were read again, and hold the plan that was wanted.
     *
     * @param texts the new text of each file that changes, by the file's name in the reading; empty where nothing does
     * @param reading what was read of all texts as they now are
     */
    record Edited(Map<String, String> texts, Reading reading) implements Outcome {

        /** An edit that is done; the map is copied. */
        public Edited {
            texts = Map.copyOf(texts);
        }
    }

    /**
     * The edit cannot be done without harm, and nothing is changed.
     *
     * @param reason why, in a sentence
     */
    record Refusal(String reason) implements Outcome {}

    /**
     * The edit that is done.
     *
     * @throws IllegalArgumentException with the reason, when it is refused
     */
    default Edited orThrow() {
        if (this instanceof Refusal refusal) {
            throw new IllegalArgumentException(refusal.reason());
        }
        return (Edited) this;
    }
}
