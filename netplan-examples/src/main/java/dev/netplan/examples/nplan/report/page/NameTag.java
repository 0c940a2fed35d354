package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name tag to print: the name as large as fits, the pronouns, and what to ask its wearer about. */
public final class NameTag {

    private static final double WIDTH = 900;
    private static final double MIDDLE = WIDTH / 2;
    private static final double ROOM = 820;
    private static final double LARGEST = 190;
    /** How wide a column is, beside the height of the letters; wide letters such as W stay within it. */
    private static final double COLUMN = 0.64;
    private static final int LINES = 3;
    private static final String FONT = "system-ui, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    private final Owner owner;

    private NameTag(Owner owner) {
        this.owner = owner;
    }

    /** The tag as a picture of 90 by 55 millimetres. */
    public static String svg(Owner owner) {
        Markup picture = new Markup();
        new NameTag(owner).tell(picture);
        return picture.toString();
    }

    /** The tag as a page that prints it. */
    public static String html(Owner owner) {
        Markup page = new Markup().doctype();
        page.block("html", () -> {
            page.block("head", () -> {
                page.empty("meta", "charset", "utf-8");
                page.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'");
                page.leaf("title", "Name tag of " + owner.name());
            });
            page.block("body", () -> new NameTag(owner).tell(page));
        }, "lang", "en");
        return page.toString();
    }

    private void tell(Markup picture) {
        List<String> lines = lines(Columns.harmless(owner.name()).strip());
        Optional<String> ask = owner.askMeAbout();
        double bottom = ask.isPresent() ? 430 : 500;
        double top = owner.pronouns().isPresent() ? 110 : 60;
        double size = Math.min(LARGEST, (bottom - top) / lines.size() / 1.1);
        for (String line : lines) {
            size = Math.min(size, ROOM / (Math.max(1, Columns.of(line)) * COLUMN));
        }
        double height = size;
        double first = (top + bottom) / 2 + height * (0.36 - 0.55 * (lines.size() - 1));
        picture.block("svg", () -> {
            picture.leaf("title", owner.name());
            picture.empty("rect", "x", 4, "y", 4, "width", 892, "height", 542, "rx", 36, "fill", "#ffffff", "stroke",
                    "#0b6e6e", "stroke-width", 8);
            owner.pronouns().ifPresent(words -> text(picture, words, 80, fit(words, 44), "#5c6470", "400"));
            for (int i = 0; i < lines.size(); i++) {
                text(picture, lines.get(i), first + i * height * 1.1, height, "#111418", "700");
            }
            ask.ifPresent(about -> {
                String words = "Ask me about " + about;
                picture.empty("line", "x1", 60, "x2", 840, "y1", 440, "y2", 440, "stroke", "#0b6e6e", "stroke-width",
                        2);
                text(picture, words, 502, fit(words, 46), "#0b6e6e", "600");
            });
        }, "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 900 550", "width", "90mm", "height", "55mm", "role",
                "img");
    }

    private static double fit(String words, double largest) {
        return Math.min(largest, ROOM / (Columns.of(Columns.harmless(words)) * COLUMN));
    }

    private static void text(Markup picture, String words, double y, double size, String color, String weight) {
        picture.leaf("text", words, "x", MIDDLE, "y", y, "text-anchor", "middle", "font-family", FONT, "font-size",
                size, "font-weight", weight, "fill", color, "unicode-bidi", "plaintext");
    }

    /** The name in as many lines as make it largest. */
    private static List<String> lines(String name) {
        List<String> best = List.of(name);
        double largest = size(best);
        for (int count = 2; count <= LINES; count++) {
            List<String> lines = Columns.wrap(name, (Columns.of(name) + count - 1) / count + count);
            if (size(lines) > largest) {
                best = new ArrayList<>(lines);
                largest = size(lines);
            }
        }
        return best;
    }

    private static double size(List<String> lines) {
        int widest = lines.stream().mapToInt(Columns::of).max().orElse(1);
        return Math.min(320.0 / lines.size() / 1.1, ROOM / (Math.max(1, widest) * COLUMN));
    }
}
