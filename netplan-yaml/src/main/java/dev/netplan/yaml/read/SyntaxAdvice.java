package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells an error of YAML's syntax in the words of the person who wrote the text: the cause, where it can be seen from
 * the text around, and how to mend it.
 */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    /** What is to be said of an error that showed at a position of the string, unless it says itself where. */
    static Trouble of(SourceText source, RuntimeException broken, int at) {
        if (broken instanceof TextStream.Unreadable) {
            return unreadable(source);
        }
        Breakage here = new Breakage(source, broken, at);
        SpaceAdvice spaces = new SpaceAdvice(here);
        SignAdvice signs = new SignAdvice(here);
        DashAdvice dashes = new DashAdvice(here);
        ColonAdvice colons = new ColonAdvice(here);
        BracketAdvice brackets = new BracketAdvice(here);
        List<Supplier<@Nullable Trouble>> causes = List.of(spaces::unseen, spaces::tab, signs::tag, signs::openQuote,
                signs::escape, signs::heading, dashes::bullet, signs::reservedSign, dashes::tight, dashes::behindKey,
                colons::swallowed, colons::equalsSign, colons::wideColon, colons::inText, spaces::depth,
                brackets::openBracket, brackets::inBrackets, signs::behindQuote, brackets::strayBracket,
                brackets::bracketsInText, signs::document, spaces::indentation);
        for (Supplier<@Nullable Trouble> cause : causes) {
            Trouble trouble = cause.get();
            if (trouble != null) {
                return trouble;
            }
        }
        if (here.problem.contains(Breakage.NO_COLON)) {
            return here.trouble(here.begun, "This line has no key; expected a colon and a space behind one.",
                    "Indent the line, if it goes on with the text above; put quotes around a text of several lines.");
        }
        return here.trouble(here.at, "The text makes no sense from here on; expected a key, a value or a list.",
                "See whether a quote, a bracket or the space behind a colon is missing just before. "
                        + Breakage.QUOTE);
    }

    private static Trouble unreadable(SourceText source) {
        int at = source.firstUnreadable();
        char c = source.text().charAt(at);
        String what = Character.isSurrogate(c) ? "Half a character" : "A control character";
        int offset = source.offset(at);
        return new Trouble(Problem.of(FormatRule.YAML_SYNTAX,
                String.format("%s, U+%04X, stands here; expected text.", what, (int) c), "Take it out."), offset,
                offset + 1);
    }
}
