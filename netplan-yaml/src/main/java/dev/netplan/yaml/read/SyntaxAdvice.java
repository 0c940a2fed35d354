package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.source.SourceText;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells an error of YAML's syntax in the words of the person who wrote the text: the cause, and how to mend it. */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    static Trouble of(SourceText source, RuntimeException broken, int at) {
        int offset = source.offset(at);
        if (broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            offset = marked.getProblemMark().getIndex();
        }
        return new Trouble(Problem.of(FormatRule.YAML_SYNTAX, "This is no YAML; expected a plan.", ""), offset,
                offset + 1);
    }
}
