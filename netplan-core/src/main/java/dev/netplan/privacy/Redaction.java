package dev.netplan.privacy;

import dev.netplan.model.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan that can be shown to others: who the people are is left out, what the owner intends and has done is not. */
public final class Redaction {

    /** A shorter text is found in any plan, and says nothing of whence it came. */
    private static final int LONG = 12;

    private final Plan plan;
    private final Vocabulary vocabulary;
    /** What is a word by itself, and could be one of the format's. */
    private final Finder words = new Finder();
    private final Finder phrases = new Finder();
    private final Set<String> leftOut = new HashSet<>();

    private Redaction(Plan plan, Vocabulary vocabulary) {
        this.plan = plan;
        this.vocabulary = vocabulary;
    }

    /** Redacts a plan. */
    public static Redaction of(Plan plan) {
        Vocabulary vocabulary = new Vocabulary(plan);
        Pseudonyms pseudonyms = new Pseudonyms(plan, vocabulary);
        Redactor redactor = new Redactor(plan, pseudonyms, vocabulary);
        Redaction redaction = new Redaction(Plan.fromTree(TreeWalk.over(plan, redactor)), vocabulary);
        pseudonyms.sought().forEach(name -> {
            redaction.finder(name).add(name, name);
            redaction.leftOut.add(Names.folded(name));
        });
        redactor.droppedForGood().stream().filter(text -> text.length() >= LONG)
            .forEach(text -> {
                redaction.finder(text).addAsWritten(text, text);
                redaction.leftOut.add(Names.folded(text));
            });
        return redaction;
    }

    private Finder finder(String text) {
        return Vocabulary.isToken(text) ? words : phrases;
    }

    /** The plan without what is private. */
    public Plan plan() {
        return plan;
    }

    /**
     * What of that which was to be left out stands in an output after all. Whoever writes the redacted plan asks this
     * of the very text, and refuses to write it when there is anything.
     */
    public List<String> leaksIn(String output) {
        String others = output.replace(plan.owner().name(), " ");
        return Stream.concat(words.in(vocabulary.takenOut(others)).stream().filter(this::isLeftOut),
                phrases.in(others).stream())
            .distinct().toList();
    }

    /** A word of the format is a name only with the marks of the name. */
    private boolean isLeftOut(String word) {
        return !vocabulary.has(word) || leftOut.contains(Names.folded(word));
    }
}
