package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.terminal.Columns;
import java.util.List;

/**
 * Elements, one in another. Whatever is given as text or as the value of an attribute is escaped, here and only here.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** An element with what is told inside it; attributes are names and values by turns. */
    Markup in(String tag, Runnable inside, Object... attributes) {
        open(tag, attributes);
        inside.run();
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element on a line of its own. */
    Markup block(String tag, Runnable inside, Object... attributes) {
        in(tag, inside, attributes);
        out.append('\n');
        return this;
    }

    /** An element with a text. */
    Markup leaf(String tag, String text, Object... attributes) {
        return in(tag, () -> text(text), attributes);
    }

    /** An element without anything inside, of HTML where it is void, and of SVG. */
    Markup empty(String tag, Object... attributes) {
        open(tag, attributes);
        if (!tag.equals("meta")) {
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    /** A text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A name as somebody wrote it, whose direction ends with it. */
    Markup name(String name) {
        return leaf("bdi", name);
    }

    /** Names with commas between them. */
    Markup names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            text(i == 0 ? "" : ", ").name(names.get(i));
        }
        return this;
    }

    /** A style sheet, which is ours and holds no markup. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>\n");
        return this;
    }

    /** The line that says what the text is. */
    Markup doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private void open(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(shown(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    private static String shown(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A number with at most one digit behind the point, the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return Math.abs(tenths) % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    private void escape(String text) {
        String harmless = Columns.harmless(text);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // no character at all, in HTML as in XML
                case '\uFFFE', '\uFFFF' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
