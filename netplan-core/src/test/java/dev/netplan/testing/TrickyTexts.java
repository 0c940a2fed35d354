package dev.netplan.testing;

import dev.netplan.format.Extension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that people write, and texts that files, terminals and other programs stumble over. */
final class TrickyTexts {

    private static final List<String> NAMES = List.of("Ada", "Grace Liu", "Kai", "María José Núñez", "Zoë O'Hara",
            "Nguyễn Thị Hương", "李小龙", "山田 太郎", "김민준", "محمد الفارسي", "שרה כהן", "Δημήτρης Παπαδόπουλος",
            "Ольга Петрова",
            "प्रिया शर्मा", "สมชาย ใจดี", "Zo\u0065\u0308", "👩🏽‍💻 Sam", "🏳️‍🌈", "İpek Iğdır", "straße",
            "Straße ﬁn",
            "\u202Eevil\u202C", "a\u200Bb", "x\u00A0y", "\u00A0", "\uFEFFbom", "𝒜𝒹𝒶");

    private static final List<String> YAML = List.of("No", "no", "on", "Yes", "y", "N", "true", "False", "null", "Null",
            "~",
            "~x", "1", "012", "0o14", "0x1F", "1e3", "1_000", "-1", "+1", ".5", "1.", ".inf", "-.INF", ".nan", "18:00",
            "190:20:30", "2026-01-05", "2026-01-05T18:30:00Z", "2026-01-05 18:30", "=", "<<", "- a", "-", "--", "---",
            "--- a", "...", "... a", "# b", "a # b", "a #b", "a: b", "a:b", "a:", ":", ": a", ":a", "::", "@x", "`x`",
            "%x",
            "%YAML 1.2", "*x", "&x", "!x", "!!str x", "[x", "]", "[a, b]", "{x", "}", "{a: b}", "x]", "x}", "a, b", ",",
            ", a", "a,b", "? a", "?", "?a", "what?", "why?, when?", "| a", "|", "> a", ">", "'", "''", "'a'", "\"",
            "\"a\"", "a 'b'", "a \"b\"", "\\", "\\n", "a\\", "C:\\temp", "http://example.org/?q=a&b=c#d",
            "a\tb", "a\t# b", "a:\tb", "=SUM(A1)", "</script>", "$ref", "x-y", "netplan", "id");

    private static final List<String> LINES = List.of("a\nb", "a\n\nb", "a\n\n\nb", "a\n  b", "a\n\tb", "- a\n- b",
            "a: b\nc: d", "a \nb", "a\n \nb", "a\n# b", "a\r\nb", "a\rb", "a\n---\nb", "a\n...\nb", "# a\nb",
            "a\u2028b",
            "a\u2029b", "a\nb\u2028c", "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs", "=======\na",
            "Dear Kai,\n\nthank you for the talk: it was # 1!\n\n  - Ada\n\tPS");

    private static final List<Integer> POINTS =
            List.of((int) 'a', (int) ' ', (int) '\n', (int) '\t', (int) ':', (int) '#',
                    (int) '-', (int) ',', (int) '"', (int) '\'', (int) '\\', (int) '{', (int) '[', (int) '|',
                    (int) '\r', 0xA0, 0x2028,
                    0x301, 0x5D0, 0x627, 0x4E2D, 0x1F600, 0x200D, 0xFEFF, 0xFFFD, 0xFFFE, 0xE000, 0x10FFFF, 0x1D49C);

    private static final List<String> KEYS = List.of("x-crm", "x-no", "x-1", "x-a b", "x-: ", "x-# y", "x-é", "x-x-x");

    private static final int LONG = 1200;

    private TrickyTexts() {}

    /** The name of a person or a thing. */
    static String name(Choices choices) {
        return choices.onceIn(4) ? text(choices) : choices.of(NAMES);
    }

    /** A text of one line or of several. */
    static String text(Choices choices) {
        return switch (choices.below(8)) {
            case 0, 1 -> choices.of(NAMES);
            case 2, 3 -> choices.of(YAML);
            case 4 -> choices.of(LINES);
            case 5 -> choices.of(YAML) + choices.of(List.of(" ", "\n", ": ", ", ", "\n\n")) + choices.of(LINES);
            case 6 -> orPlain(points(choices));
            default -> choices.onceIn(8) ? (choices.of(NAMES) + " ").repeat(LONG / 4).strip() : choices.of(NAMES) + " "
                    + choices.of(YAML);
        };
    }

    /** A text for an application's own key, which may be empty. */
    static String free(Choices choices) {
        return choices.onceIn(8) ? "" : text(choices);
    }

    /** A text that is not too long for a key, which YAML holds to 1024 characters. */
    static String label(Choices choices) {
        String text = text(choices);
        return text.length() > LONG / 4 ? "label" : text;
    }

    private static String points(Choices choices) {
        StringBuilder text = new StringBuilder();
        for (int i = choices.below(12); i >= 0; i--) {
            text.appendCodePoint(choices.of(POINTS));
        }
        return text.toString();
    }

    private static String orPlain(String text) {
        return text.isBlank() ? "a" : text.strip();
    }

    /** Keys of an embedding application; none, nearly always. */
    static Map<String, Extension> extensions(Choices choices) {
        Map<String, Extension> extensions = new LinkedHashMap<>();
        if (choices.onceIn(6)) {
            for (int i = choices.below(3); i >= 0; i--) {
                extensions.put(choices.of(KEYS), extension(choices, 3));
            }
        }
        return extensions;
    }

    private static Extension extension(Choices choices, int deep) {
        return switch (deep == 0 ? 0 : choices.below(4)) {
            case 2 -> new Extension.Items(choices.some(3, () -> extension(choices, deep - 1)));
            case 3 -> {
                Map<String, Extension> entries = new LinkedHashMap<>();
                choices.some(3, () -> label(choices)).forEach(key -> entries.put(key, extension(choices, deep - 1)));
                yield new Extension.Entries(entries);
            }
            default -> Extension.of(free(choices));
        };
    }
}
