package dev.netplan.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A constant that the format writes as a lower-case word: {@code new-contacts}. */
public interface Word {

    /** The constant's name in Java. */
    String name();

    /** The word as the format writes it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants by their words, in their order. */
    static <E extends Word> Map<String, E> words(E[] constants) {
        return Collections.unmodifiableMap(Arrays.stream(constants).collect(
                Collectors.toMap(Word::word, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
    }
}
