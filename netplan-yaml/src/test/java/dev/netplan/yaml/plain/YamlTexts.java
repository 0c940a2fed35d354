package dev.netplan.yaml.plain;

import java.util.Random;

/** YAML as people write it, in random layouts, and with random slips of the keyboard. */
public final class YamlTexts {

    private static final String[] KEYS =
            {"name", "do", "netplan", "on", "x-y", "'quoted'", "\"double\"", "with space", "é"};
    private static final String[] VALUES =
            {"Ada", "Ada Okafor", "2026-01-05", "18:30", "https://example.org/a?b=c#d", "1e3",
                "~", "null", "'it''s'", "\"a \\\"b\\\" \\n c\"", "\"# no comment\"", "a#b", "-5", "-a", ":x", "?x",
                "李小龙", "🙂 ok",
                "a: b", "a, b", "[", "*a", "&a b", "!t x", "%a", "@a", "\"open", "'open", "tab\there", "<<", "a \\ b"};
    private static final String SLIPS = "  :-#[]{},'\"|>\n\n\n&*!?@abc01\\~.%+`\t🙂é\r";

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private YamlTexts(long seed) {
        this.random = new Random(seed);
    }

    /** A text in a random layout. */
    public static String laidOut(long seed) {
        YamlTexts texts = new YamlTexts(seed);
        texts.map(0, 0, false);
        String text = texts.text.toString();
        return switch (texts.random.nextInt(6)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.stripTrailing();
            default -> text;
        };
    }

    /** A text with a few slips of the keyboard. */
    public static String slipped(String whole, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(whole);
        for (int slips = 1 + random.nextInt(3); slips > 0 && text.length() > 2; slips--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(20));
            char slip = SLIPS.charAt(random.nextInt(SLIPS.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, slip);
                case 2 -> text.setCharAt(at, slip);
                case 3 -> text.delete(at, to);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, to));
            }
        }
        return text.toString();
    }

    private void map(int indent, int depth, boolean begun) {
        int keys = 1 + random.nextInt(4);
        for (int i = 0; i < keys; i++) {
            blanks(indent);
            text.append(i == 0 && begun ? "" : " ".repeat(indent)).append(any(KEYS))
                .append(random.nextInt(4) == 0 ? i : "")
                .append(':');
            value(indent, depth, true);
        }
    }

    private void list(int indent, int depth) {
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            blanks(indent);
            text.append(" ".repeat(indent)).append('-');
            if (depth < 4 && random.nextInt(3) == 0) {
                int gap = 1 + random.nextInt(2);
                text.append(" ".repeat(gap));
                map(indent + 1 + gap, depth + 1, true);
            } else {
                value(indent, depth, false);
            }
        }
    }

    private void value(int indent, int depth, boolean ofKey) {
        switch (random.nextInt(depth < 4 ? 9 : 5)) {
            case 0 -> end();
            case 1, 2, 3 -> {
                text.append(' ').append(" ".repeat(random.nextInt(10) == 0 ? 2 : 0)).append(any(VALUES));
                end();
            }
            case 4 -> block(indent);
            case 5, 6 -> {
                end();
                int deeper = indent + 1 + random.nextInt(4);
                if (random.nextBoolean()) {
                    map(deeper, depth + 1, false);
                } else {
                    list(ofKey && random.nextInt(3) == 0 ? indent : deeper, depth + 1);
                }
            }
            default -> {
                text.append(' ');
                flow(0);
                end();
            }
        }
    }

    private void flow(int depth) {
        boolean map = random.nextBoolean();
        text.append(map ? '{' : '[').append(random.nextBoolean() ? " " : "");
        int entries = random.nextInt(4);
        for (int i = 0; i < entries; i++) {
            text.append(i == 0 ? "" : random.nextInt(5) == 0 ? "," : ", ");
            text.append(map ? any(KEYS) + ": " : "");
            if (depth < 3 && random.nextInt(4) == 0) {
                flow(depth + 1);
            } else {
                text.append(any(VALUES));
            }
        }
        text.append(random.nextBoolean() ? " " : "").append(map ? '}' : ']');
    }

    private void block(int indent) {
        text.append(' ').append(random.nextBoolean() ? '|' : '>').append(any(new String[]{"", "-", "+"}));
        end();
        int deeper = indent + 1 + random.nextInt(3);
        for (int lines = random.nextInt(5); lines > 0; lines--) {
            int extra = random.nextInt(5) == 0 ? 2 : 0;
            text.append(" ".repeat(deeper + extra)).append(random.nextInt(5) == 0 ? "" : any(VALUES)).append('\n');
        }
    }

    private void end() {
        text.append(random.nextInt(6) == 0 ? "   # why" : random.nextInt(9) == 0 ? "  " : "").append('\n');
    }

    private void blanks(int indent) {
        if (random.nextInt(8) == 0) {
            text.append(any(new String[]{"\n", "  \n", "# comment\n", " ".repeat(indent) + "# comment: with\n"}));
        }
    }

    private String any(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
