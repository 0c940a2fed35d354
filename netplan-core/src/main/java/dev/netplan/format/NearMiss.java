package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was probably meant by a text that a type does not take.
 *
 * @param words words that the type takes, of which one may be misspelt
 * @param meant what a text of another form means in the type's own; empty where it means nothing
 * @param advice what to say of a text where no other can be offered; empty where there is nothing to say
 * @param section the section that defines the texts, for whoever knows its elements; empty where none does
 */
record NearMiss(List<String> words, Function<String, Optional<String>> meant, Function<String, String> advice,
        String section) {

    /** Nothing is known that could be meant. */
    static final NearMiss NONE = new NearMiss(List.of(), text -> Optional.empty(), text -> "", "");

    NearMiss {
        words = List.copyOf(words);
    }

    NearMiss among(List<String> others) {
        return new NearMiss(others, meant, advice, section);
    }

    NearMiss by(Function<String, Optional<String>> other) {
        return new NearMiss(words, other, advice, section);
    }

    NearMiss saying(Function<String, String> other) {
        return new NearMiss(words, meant, other, section);
    }

    /** What is an id of a section is known by the section alone, and by no likeness. */
    NearMiss definedBy(String other) {
        return new NearMiss(words, text -> Optional.empty(),
                text -> "Ids are the keys of `" + other + "`; name one of them, or add it there.", other);
    }

    /** The text that was meant: a known word that is nearly the same, else what another form means. */
    Optional<String> of(String text) {
        return DidYouMean.among(text, words).or(() -> meant.apply(text));
    }
}
