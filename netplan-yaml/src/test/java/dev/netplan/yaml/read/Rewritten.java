package dev.netplan.yaml.read;

import dev.netplan.yaml.plain.YamlTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text after some random work in an editor: lines that are new, gone, moved, doubled or moved in, and slips. */
public final class Rewritten {

    private static final String[] NEW = {"", "# a comment", "    # another", "    tags: [new]", "  - on: 2026-02-02",
        "    did: coffee-chat", "        more of a text", "  new-one: { name: New One }", "contacts:", "journal:",
        "goals: {}"};

    private final Random random;
    private final List<String> lines;

    private Rewritten(String text, long seed) {
        this.random = new Random(seed);
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /** The text after some such work; the same seed gives the same text. */
    public static String of(String text, long seed) {
        Rewritten work = new Rewritten(text, seed);
        for (int steps = 1 + work.random.nextInt(4); steps > 0; steps--) {
            work.step();
        }
        String after = String.join("\n", work.lines);
        return switch (work.random.nextInt(12)) {
            case 0 -> after.replace("\r", "").replace("\n", "\r\n");
            case 1 -> after.stripTrailing();
            case 2, 3 -> YamlTexts.slipped(after, seed);
            default -> after;
        };
    }

    private void step() {
        int at = random.nextInt(lines.size());
        List<String> some = lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(6)));
        switch (random.nextInt(6)) {
            case 0 -> lines.add(at, NEW[random.nextInt(NEW.length)]);
            case 1 -> some.clear();
            case 2 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(some));
            case 3 -> {
                List<String> moved = List.copyOf(some);
                some.clear();
                lines.addAll(random.nextInt(lines.size() + 1), moved);
            }
            case 4 -> some.replaceAll(line -> " ".repeat(1 + at % 2) + line);
            default -> some.replaceAll(line -> line.startsWith("  ") ? line.substring(1 + at % 2) : line);
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }
}
