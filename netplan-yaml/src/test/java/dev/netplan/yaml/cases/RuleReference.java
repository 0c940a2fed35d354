package dev.netplan.yaml.cases;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.format.FormatRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reference page of the rules, made of the catalogue and of the case files, so that its examples cannot drift. */
final class RuleReference {

    private static final String HEAD = """
            # The rules

            A plan sets the severity of a rule in `rules`, such as `rules: { goal-behind: note }`, and turns it off with `off`.
            What is as it is on purpose goes into `accept`, with a reason and, if you like, a last day:

            ```yaml
            accept:
              - { rule: unreachable-contact, at: contacts.kai, why: we meet at the gym, until: 2026-06-30 }
            ```

            """;

    private final RuleBook book;
    private final Path cases;

    RuleReference(RuleBook book, Path cases) {
        this.book = book;
        this.cases = cases;
    }

    /** The page. */
    String markdown() throws IOException {
        StringBuilder page = new StringBuilder(HEAD).append("| rule | severity | finds |\n| --- | --- | --- |\n");
        for (Rule rule : book.rules()) {
            page.append("| [`%s`](#%s) | %s | %s |\n".formatted(rule.id(), rule.id(), rule.severity().word(),
                    rule.finds().replace("|", "\\|")));
        }
        for (Rule rule : book.rules()) {
            section(rule, page);
        }
        page.append(
                "\n## Rules of the format\n\nThese hold in every plan file. A breach is an error, and stays one.\n\n");
        for (FormatRule rule : FormatRule.values()) {
            if (rule.isFixed()) {
                page.append("- `").append(rule.id()).append("`: ").append(rule.holds()).append('\n');
            }
        }
        return page.toString();
    }

    private void section(Rule rule, StringBuilder page) throws IOException {
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append("Finds ").append(rule.finds()).append(".\n").append(rule.why()).append("\n*")
            .append(rule.source()).append("*\n\n");
        block("yaml", plan(rule, "wrong"), page);
        page.append('\n');
        block("", Files.readString(cases.resolve(rule.id() + "/wrong.findings")), page);
        page.append("\nMended:\n\n");
        block("yaml", plan(rule, "mended"), page);
    }

    private String plan(Rule rule, String name) throws IOException {
        return Files.readString(cases.resolve(rule.id() + "/" + name + ".yaml"));
    }

    private static void block(String language, String text, StringBuilder page) {
        page.append("```").append(language).append('\n').append(text).append("```\n");
    }
}
