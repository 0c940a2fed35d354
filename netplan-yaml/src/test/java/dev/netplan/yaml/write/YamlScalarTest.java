package dev.netplan.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Zoë O'Hara", "李小龙", "👩🏽‍💻 Sam", "2026-01-05", "2026-01-15T18:30", "18:00",
        "1h30m", "a:b", "a#b",
        "https://example.org/?q=a#b", "-a", "?a", ":a", "~x", "nothing", "a \"b\"", "why, when?", "Nope", "1.2.3",
        "+1 555 0100",
        "a - b", "a [b]", "x\u00A0y"})
    void what_cannot_be_mistaken_is_plain(String text) {
        assertThat(YamlScalar.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No", "yes", "on", "Y", "null", "~", "TRUE", "1", "012", "0o14", "0x1F", "1e3", "1_000",
        "-1", "+1",
        ".5", "1.", ".inf", "-.INF", ".nan", "=", "<<", "a: b", "a:", "a #b", "# a", "- a", "-", "---", "... a", "? a",
        ": a",
        "@a", "`a`", "%a", "*a", "&a", "!a", "|", "> a", "'a'", "[a", "{a", "}", "]", ", a", "190:20:30.15",
        "190:20:30", "1:30", "\u00A0a"})
    void what_yaml_or_a_tool_would_take_for_something_else_is_quoted(String text) {
        assertThat(YamlScalar.of(text)).isEqualTo('"' + text + '"');
    }

    @Test
    void single_quotes_hold_double_ones_and_backslashes() {
        assertThat(YamlScalar.of("\"a\"")).isEqualTo("'\"a\"'");
        assertThat(YamlScalar.of("'a\\'")).isEqualTo("'''a\\'''");
        assertThat(YamlScalar.of("a: \"b\"\n")).isEqualTo("\"a: \\\"b\\\"\\n\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x202E, 0x2066, 0x85})
    void what_cannot_be_seen_is_escaped(int point) {
        assertThat(YamlScalar.of("a" + Character.toString(point))).isEqualTo(String.format("\"a\\u%04X\"", point));
    }

    @Test
    void numbers_and_truths_are_themselves() {
        assertThat(YamlScalar.of(6L)).isEqualTo("6");
        assertThat(YamlScalar.of(true)).isEqualTo("true");
    }

    @Test
    void the_key_on_is_left_alone() {
        assertThat(YamlScalar.key("on")).isEqualTo("on");
        assertThat(YamlScalar.key("no")).isEqualTo("\"no\"");
    }
}
