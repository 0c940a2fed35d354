package dev.netplan.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLayoutTest {

    static Stream<Object> strays() {
        return Stream.of(LocalDate.of(2026, 1, 1), DayOfWeek.MONDAY, Optional.of("a"), Set.of("a"), 'a',
                Double.NaN, Float.NEGATIVE_INFINITY, new AtomicInteger(1), new StringBuilder("a"));
    }

    @ParameterizedTest
    @MethodSource("strays")
    void what_json_has_no_form_for_is_refused(Object stray) {
        for (Object tree : List.of(stray, List.of(stray), List.of(List.of(stray)), Map.of("b", stray))) {
            assertThatIllegalArgumentException().isThrownBy(() -> PlanWriter.json(Map.of("a", tree)))
                .withMessage("value is `" + stray + "`, a " + stray.getClass().getName()
                        + "; expected a map, a list, a text, a number, a truth value or null.");
        }
    }

    @Test
    @SuppressWarnings("unchecked") // that the keys are no texts is what this is about
    void a_key_that_is_no_text_is_refused() {
        Map<String, ?> tree = (Map<String, ?>) (Map<?, ?>) Map.of(1, "a");

        assertThatIllegalArgumentException().isThrownBy(() -> PlanWriter.json(tree))
            .withMessage("key is `1`; expected a text.");
        assertThatIllegalArgumentException().isThrownBy(() -> PlanWriter.json(Map.of("a", tree)))
            .withMessage("key is `1`; expected a text.");
    }

    @Test
    void numbers_of_any_size_truth_values_and_nulls_are_written() {
        List<Object> values = List.of(1, -2L, (short) 3, (byte) 4, BigInteger.TEN.pow(30), 1.5, new BigDecimal("2.50"),
                true, Map.of(), List.of());

        assertThat(PlanWriter.json(Map.of("a", values))).contains("1", "-2", "3", "4",
                "1000000000000000000000000000000", "1.5", "2.50", "true", "{}", "[]");
        assertThat(PlanWriter.json(Collections.singletonMap("a", null))).isEqualTo("{\n  \"a\": null\n}\n");
    }
}
