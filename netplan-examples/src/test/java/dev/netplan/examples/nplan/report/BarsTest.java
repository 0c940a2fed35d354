package dev.netplan.examples.nplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void a_bar_is_filled_as_far_as_is_done_and_no_further() {
        assertThat(Bars.bar(1, 4, 8)).isEqualTo("██░░░░░░");
        assertThat(Bars.bar(0, 4, 4)).isEqualTo("░░░░");
        assertThat(Bars.bar(9, 4, 4)).isEqualTo("████");
    }

    @Test
    void a_sparkline_has_a_column_for_each_number() {
        assertThat(Bars.sparkline(List.of(0, 1, 4, 8))).isEqualTo("·▂▅█");
        assertThat(Bars.sparkline(List.of(0, 0))).isEqualTo("··");
        assertThat(Bars.sparkline(List.of())).isEmpty();
    }
}
