package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"contacts", "contacts.kai", "goals.meetups.milestones[0]", "journal[3].next",
        "journal[999999999]",
        "a[0][1].b"})
    void a_path_is_printed_as_it_was_read(String text) {
        assertThat(PlanPath.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".a", "a.", "a..b", "[0]", "a[", "a[]", "a[x]", "a[-1]", "a[1", "a[0]b",
        "a[1234567890]"})
    void other_texts_are_none(String text) {
        assertThat(PlanPath.parse(text)).isEmpty();
    }

    @Test
    void a_path_is_told_step_by_step() {
        PlanPath path = PlanPath.of("goals", "meetups").key("milestones").item(0);

        assertThat(path).isEqualTo(PlanPath.parse("goals.meetups.milestones[0]").orElseThrow());
        assertThat(path.steps()).isEqualTo(List.of("goals", "meetups", "milestones", 0));
        assertThat(path.parent()).hasToString("goals.meetups.milestones");
        assertThat(PlanPath.ROOT.parent()).isEqualTo(PlanPath.ROOT);
        assertThat(PlanPath.ROOT.key("title")).hasToString("title");
    }

    @Test
    void a_path_takes_in_itself_and_what_lies_below_it() {
        PlanPath kai = PlanPath.of("contacts", "kai");

        assertThat(kai.takesIn(kai)).isTrue();
        assertThat(kai.takesIn(kai.key("email"))).isTrue();
        assertThat(PlanPath.ROOT.takesIn(kai)).isTrue();
        assertThat(kai.takesIn(PlanPath.of("contacts"))).isFalse();
        assertThat(kai.takesIn(PlanPath.of("contacts", "kain"))).isFalse();
    }

    @Test
    void a_step_that_is_neither_key_nor_position_is_refused() {
        assertThatThrownBy(() -> new PlanPath(List.of("a", 1.5)))
            .hasMessage("step is `1.5`; expected a key or a position from 0.");
        assertThatThrownBy(() -> PlanPath.ROOT.item(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
