package dev.netplan.check.rules;

import dev.netplan.format.DidYouMean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was probably meant by words that are nearly right, at a bounded cost for a whole plan. One for each check. */
final class Suggestions {

    /** How many words are compared in all: enough for a hundred slips in a plan of a thousand people. */
    private static final int BUDGET = 100_000;

    private final Map<String, Map<String, Optional<String>>> known = new HashMap<>();
    private int left = BUDGET;

    /** The candidate that was probably meant; equal words of one section are compared once. */
    Optional<String> near(String word, String section, List<String> candidates) {
        Map<String, Optional<String>> ofSection = known.computeIfAbsent(section, key -> new HashMap<>());
        Optional<String> earlier = ofSection.get(word);
        if (earlier != null) {
            return earlier;
        }
        if (candidates.size() > left) {
            return Optional.empty();
        }
        left -= candidates.size();
        Optional<String> nearest = DidYouMean.among(word, candidates).or(() -> whole(word, candidates));
        ofSection.put(word, nearest);
        return nearest;
    }

    /** The one candidate of which the word is a part, such as {@code coffee} of {@code coffee-chat}. */
    private static Optional<String> whole(String word, List<String> candidates) {
        String part = "-" + word + "-";
        List<String> wholes = candidates.stream().filter(candidate -> ("-" + candidate + "-").contains(part)).limit(2)
            .toList();
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }
}
