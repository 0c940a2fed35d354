package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({"20m, PT20M", "2h, PT2H", "1h30m, PT1H30M", "90s, PT90S", "PT20M, PT20M", "PT1H1M1S, PT1H1M1S",
        "90m, PT90M",
        "1h5s, PT1H5S"})
    void texts_that_tell_a_length_are_understood(String text, Duration length) {
        assertThat(Lengths.parse(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "m", "1.5h", "-20m", "20 m", "m20", "30m1h", "P1D", "PT1.5S", "20min", "1h 30m"})
    void other_texts_are_none(String text) {
        assertThat(Lengths.parse(text)).isNull();
    }

    @Property
    void what_is_printed_is_read_as_the_same(@ForAll @IntRange(min = 1, max = 604_800) int seconds) {
        Duration length = Duration.ofSeconds(seconds);

        assertThat(Lengths.parse(Lengths.print(length))).isEqualTo(length);
    }

    @Test
    void of_a_length_that_no_plan_can_hold_a_message_tells_the_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Duration.ZERO)).withMessageContaining("`PT0S`");
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Duration.ofMinutes(-1)))
            .withMessageContaining("`PT-1M`");
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Duration.ofMillis(1500)))
            .withMessageContaining("`PT1.5S`");
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Duration.ofHours(25)))
            .withMessageContaining("`25h`");
    }

    private static Action lasting(Duration length) {
        return Action.builder().id("a").activity(Activity.of("message")).lasts(length).build();
    }

    @Test
    void a_length_is_positive_in_whole_seconds_and_not_too_long() {
        assertThat(Lengths.allows(Duration.ofHours(24), 24)).isTrue();
        assertThat(Lengths.allows(Duration.ofHours(24).plusSeconds(1), 24)).isFalse();
        assertThat(Lengths.allows(Duration.ZERO, 24)).isFalse();
        assertThat(Lengths.allows(Duration.ofMinutes(-1), 24)).isFalse();
        assertThat(Lengths.allows(Duration.ofMillis(1500), 24)).isFalse();
    }
}
