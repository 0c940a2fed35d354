package dev.netplan.examples.nplan.intake.ics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a web page says in plain words: lines for its paragraphs, addresses behind its links, no mark-up. */
final class PlainWords implements NodeVisitor {

    private static final Pattern MARKED_UP =
            Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern SPACES = Pattern.compile("[ \\t\u00A0]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Set<String> LINES = Set.of("br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3",
            "h4", "h5", "h6", "blockquote", "pre", "hr");
    private static final int LONGEST = 100_000;

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** The words of a text, which is a web page or not. */
    static String of(String text) {
        if (!MARKED_UP.matcher(text).find()) {
            return text;
        }
        PlainWords plain = new PlainWords();
        // line breaks of the text itself are kept: many calendars mix both
        String marked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Jsoup.parse(marked.replace("\r\n", "\n").replace("\n", "<br>")).body().traverse(plain);
        String lines = AROUND_BREAKS.matcher(SPACES.matcher(plain.words).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (isLine(node) && words.length() > 0 && (words.charAt(words.length() - 1) != '\n'
                || node.nameIs("br"))) {
            words.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.nameIs("a")) {
            String address = element.attr("href").strip();
            if (address.startsWith("http") && !element.text().contains(address)) {
                words.append(" (").append(address).append(')');
            }
        } else if (isLine(node) && !node.nameIs("br") && words.length() > 0
                && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    private static boolean isLine(Node node) {
        return LINES.contains(node.nodeName().toLowerCase(Locale.ROOT));
    }
}
