package dev.netplan.format;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a text that a single value does not take: what was probably meant, or how it is written instead.
 *
 * @param type the type that does not take it
 * @param near what the type knows of other texts
 * @param breaks the rule that is broken
 */
record Refusal(Scalar<?> type, NearMiss near, FormatRule breaks) {

    Problem problem(String where, String text, boolean orSeveral) {
        String met = text.isEmpty() ? "is empty" : "is `" + Quoted.shortened(text) + "`";
        String message = "`" + where + "` " + met + "; expected " + type.expected() + ".";
        Optional<String> meant = meant(text);
        List<String> several = orSeveral && meant.isEmpty() ? several(text) : List.of();
        Problem problem = several.size() < 2 ? Problem.of(breaks, message, advice(text), meant)
                : Problem.of(breaks, message, SeveralInOne.hint(several)).suggesting(list(several));
        return named(problem, text, orSeveral).showing(text);
    }

    private Problem named(Problem problem, String text, boolean orSeveral) {
        return near.section().isEmpty() ? problem
                : problem.naming(new Problem.Named(near.section(), text, orSeveral));
    }

    private String advice(String text) {
        boolean free = type.freeText() && !text.isEmpty();
        return free ? "Take out control characters, and white space at its ends." : near.advice().apply(text);
    }

    private Optional<String> meant(String text) {
        String seen = Quotes.without(Unseen.without(text));
        String alone = SeveralInOne.withoutComma(seen);
        Optional<String> bare = Optional.of(alone)
            .filter(without -> !alone.equals(seen) || !Unseen.hint(text).isEmpty() || !Quotes.hint(text).isEmpty());
        // whether a section defines an id is for others to say
        Optional<String> taken = bare.filter(without -> near.section().isEmpty() && takes(without));
        return near.of(text).or(() -> taken).or(() -> bare.flatMap(near::of)).filter(this::takes);
    }

    private List<String> several(String text) {
        return SeveralInOne.of(text).stream().map(one -> takes(one) ? one : meant(one).orElse(one)).toList();
    }

    /** The list that several texts in one were meant to be; empty where it would not be read. */
    private Optional<String> list(List<String> several) {
        boolean taken = near.section().isEmpty() && several.stream().allMatch(this::takes)
                && several.stream().distinct().count() == several.size();
        return taken ? SeveralInOne.list(several) : Optional.empty();
    }

    private boolean takes(String text) {
        return type.parse(text) != null;
    }
}
