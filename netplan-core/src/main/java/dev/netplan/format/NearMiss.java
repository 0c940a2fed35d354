package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was probably meant by a text that a type does not take.
 *
 * @param words words that the type takes, of which one may be misspelt
 * @param meant what a text of another form means in the type's own; empty where it means nothing
 */
record NearMiss(List<String> words, Function<String, Optional<String>> meant) {

    /** Nothing is known that could be meant. */
    static final NearMiss NONE = new NearMiss(List.of(), text -> Optional.empty());

    NearMiss {
        words = List.copyOf(words);
    }

    NearMiss among(List<String> others) {
        return new NearMiss(others, meant);
    }

    NearMiss by(Function<String, Optional<String>> other) {
        return new NearMiss(words, other);
    }

    /** The text that was meant: a known word that is nearly the same, else what another form means. */
    Optional<String> of(String text) {
        return DidYouMean.among(text, words).or(() -> meant.apply(text));
    }
}
