package dev.netplan.examples.nplan.terminal;

import java.io.PrintStream;

/** Lines of text for people, in colours where they are wanted. What it is given is printed as harmless text. */
public final class Page {

    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean colors;
    private final int columns;

    /** A page of this width. */
    public Page(PrintStream out, boolean colors, int columns) {
        this.out = out;
        this.colors = colors;
        this.columns = columns;
    }

    /** How wide a line may be. */
    public int columns() {
        return columns;
    }

    /** Text as it is. */
    public Page text(String text) {
        out.print(Columns.harmless(text));
        return this;
    }

    /** Text in bold. */
    public Page bold(String text) {
        return ink("1", text);
    }

    /** Text that stands back. */
    public Page faint(String text) {
        return ink("2", text);
    }

    /** Text of what went wrong. */
    public Page red(String text) {
        return ink("1;31", text);
    }

    /** Text of what wants attention. */
    public Page yellow(String text) {
        return ink("33", text);
    }

    /** Text of what went well. */
    public Page green(String text) {
        return ink("32", text);
    }

    /** Text of a place or a name. */
    public Page blue(String text) {
        return ink("36", text);
    }

    private Page ink(String code, String text) {
        if (!colors || text.isEmpty()) {
            return text(text);
        }
        out.print("\u001b[" + code + "m");
        text(text);
        out.print(PLAIN);
        return this;
    }

    /** Ends the line. */
    public Page end() {
        out.print('\n');
        return this;
    }

    /** A line of text as it is. */
    public Page line(String text) {
        return text(text).end();
    }

    /** A heading behind an empty line. */
    public Page heading(String text) {
        return end().bold(text).end();
    }

    /** Paragraph of words, wrapped at the page's width, each line behind the same indentation. */
    public Page wrapped(String indent, String text) {
        for (String line : Columns.wrap(text, columns - indent.length())) {
            text(indent).line(line);
        }
        return this;
    }
}
