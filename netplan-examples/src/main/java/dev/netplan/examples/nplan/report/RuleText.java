package dev.netplan.examples.nplan.report;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.format.FormatRule;

/** The catalogue of rules, and one rule explained. */
public final class RuleText {

    private static final String FIXED = "It is a rule of the format, and cannot be turned off.";

    private RuleText() {}

    /** Writes a paragraph for each rule. */
    public static void list(RuleBook book, Page page) {
        page.heading("Rules that look at a plan");
        for (Rule rule : book.rules()) {
            if (!FormatRule.isOfFormat(rule.id())) {
                page.bold(rule.id()).faint("  " + book.severity(rule).word()).end();
                page.wrapped("    ", Words.capital(rule.finds()) + ".");
            }
        }
        page.heading("Rules that every file keeps, always errors");
        for (FormatRule rule : FormatRule.values()) {
            if (rule.isFixed()) {
                page.bold(rule.id()).end();
                page.wrapped("    ", Words.capital(rule.holds()) + ".");
            }
        }
        page.end();
        page.line("`nplan explain RULE` says why.");
    }

    /** Writes what a rule looks for, why, and how to turn it off. */
    public static void explain(Rule rule, RuleBook book, Page page) {
        page.bold(rule.id()).faint("  " + book.severity(rule).word()).end();
        page.wrapped("", "Finds " + rule.finds() + ".");
        page.heading("Why");
        page.wrapped("", rule.why());
        page.wrapped("", "Source: " + rule.source());
        if (!FormatRule.isOfFormat(rule.id())) {
            page.heading("In your plan");
            page.line("rules: { " + rule.id() + ": off }      # or note, warning, error");
            page.line("accept:");
            page.line("  - { rule: " + rule.id() + ", at: PATH, why: REASON }");
        } else {
            page.wrapped("", FIXED);
        }
    }

    /** Writes what is true of a file that keeps a rule of the format. */
    public static void explain(FormatRule rule, Page page) {
        page.bold(rule.id()).faint("  error").end();
        page.wrapped("", Words.capital(rule.holds()) + ".");
        page.wrapped("", FIXED);
    }
}
