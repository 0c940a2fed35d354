package dev.netplan.privacy;

import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Type;
import dev.netplan.model.Plan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the format itself, which tell nothing of anybody, and numbers. They stand in every plan. */
final class Vocabulary {

    private static final Pattern PSEUDONYM =
            Pattern.compile("\\b(contact|organization|community|text)[ -][0-9]+\\b", Pattern.CASE_INSENSITIVE);

    /** A word with its hyphens, a number, a date, a zone. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_+:./-]+");

    private static final Pattern NUMERIC = Pattern.compile("[0-9T:.-]+");

    private final Set<String> words = new HashSet<>(Set.of("contact", "organization", "community", "null"));

    Vocabulary(Plan plan) {
        learn(Plan.shape());
        words.add(plan.zone().getId());
        plan.events().forEach(event -> event.zone().ifPresent(zone -> words.add(zone.getId())));
        words.addAll(plan.rules().keySet());
        plan.accept().forEach(acceptance -> words.add(acceptance.rule()));
    }

    private void learn(Type<?> type) {
        if (type instanceof Scalar<?> scalar) {
            words.addAll(scalar.words());
        } else if (type instanceof Shape<?, ?> shape) {
            shape.keys().forEach(key -> words.add(key.name()));
        }
        type.parts().forEach(this::learn);
    }

    /** Whether a text is a word by itself, such as an id. */
    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** Whether a text is a pseudonym, as in a plan that was redacted before. */
    boolean isPseudonym(String text) {
        return PSEUDONYM.matcher(text).matches();
    }

    /** Whether a word is one of the format. */
    boolean has(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A text without pseudonyms, words of the format and numbers, so that only the plan's own words are left. */
    String takenOut(String text) {
        return TOKEN.matcher(PSEUDONYM.matcher(text).replaceAll(" ")).replaceAll(
                token -> Matcher.quoteReplacement(isOwn(token.group()) ? token.group() : " "));
    }

    private boolean isOwn(String token) {
        String bare = token.endsWith(":") || token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
        return !words.contains(bare) && !NUMERIC.matcher(bare).matches();
    }
}
