package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BetweenTest {

    @Test
    void of_two_keys_that_exclude_each_other_one_may_stand() {
        Between rule = new Between.Exclusive("months", "end");

        assertThat(rule.holds(Set.of("months")::contains)).isTrue();
        assertThat(rule.holds(Set.of("end")::contains)).isTrue();
        assertThat(rule.holds(Set.of()::contains)).isTrue();
        assertThat(rule.holds(Set.of("months", "end")::contains)).isFalse();
        assertThat(rule.breaks()).isEqualTo(FormatRule.EXCLUSIVE_KEYS);
        assertThat(rule.at()).isEqualTo("end");
        assertThat(rule.words()).isEqualTo("`months` and `end` exclude each other");
    }

    @Test
    void of_some_keys_one_at_least_must_stand() {
        Between rule = new Between.AnyOf(List.of("role", "industries"));

        assertThat(rule.holds(Set.of("industries")::contains)).isTrue();
        assertThat(rule.holds(Set.of("why")::contains)).isFalse();
        assertThat(rule.breaks()).isEqualTo(FormatRule.MISSING_KEY);
        assertThat(rule.words()).isEqualTo("at least one of `role` or `industries`");
    }

    @Test
    void a_key_that_needs_another_may_stand_beside_it() {
        Between rule = new Between.Needs("hoping-for", List.of("with", "met"));

        assertThat(rule.holds(Set.of()::contains)).isTrue();
        assertThat(rule.holds(Set.of("hoping-for", "met")::contains)).isTrue();
        assertThat(rule.holds(Set.of("hoping-for")::contains)).isFalse();
        assertThat(rule.breaks()).isEqualTo(FormatRule.MISSING_KEY);
    }

    @Test
    void format_rules_are_told_from_those_about_references_and_time() {
        assertThat(FormatRule.isOfFormat("yaml-syntax")).isTrue();
        assertThat(FormatRule.isOfFormat("include-nested")).isTrue();
        assertThat(FormatRule.isOfFormat("ends-before-start")).isFalse();
        assertThat(FormatRule.isOfFormat("idle-week")).isFalse();
    }
}
