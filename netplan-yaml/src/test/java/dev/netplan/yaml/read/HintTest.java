package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.model.PlanPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How to mend what a reader finds, for people who are no programmers. */
class HintTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"weekly-time: 3h | owner", "nudges: 2 | defaults"})
    void a_key_that_belongs_one_step_further_in_is_told_where(String line, String under) {
        assertThat(findings(line)).extracting(Finding::hint)
            .containsExactly("It is a key of `" + under + "`: put it under that, one step further in.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals: { g: { times: 2, org: Acme } } | with",
        "events: { e: { name: E, starts: 2026-02-03, meet: 3 } } | aim"})
    void so_is_one_inside_an_element(String line, String under) {
        assertThat(findings(line)).extracting(Finding::hint)
            .containsExactly("It is a key of `" + under + "`: put it under that, one step further in.");
    }

    @Test
    void a_key_that_belongs_nowhere_near_may_be_one_of_their_own() {
        assertThat(findings("mood: fine")).extracting(Finding::hint)
            .containsExactly("Keys of your own begin with `x-`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ name: Kai, org:X } | org: X", "{ name: Kai, orgg:X } | org: X",
        "{ name: Kai, 'notes:met at 9:30': } | notes: met at 9:30", "{ name: Kai, mood:fine } | "})
    void a_key_that_has_swallowed_its_value_is_told_where_the_space_belongs_and_keeps_it(String kai, String meant) {
        String hint = meant == null ? "Keys of your own begin with `x-`."
                : "Put a space behind the colon: `" + meant + "`.";

        assertThat(findings("contacts: { kai: " + kai + " }")).allSatisfy(finding -> {
            assertThat(finding.hint()).isEqualTo(hint);
            assertThat(finding.fix()).as("a cure would lose what stands behind the colon").isEmpty();
        });
    }

    @Test
    void a_no_break_space_is_named_in_a_key_and_renamed_away() {
        Finding finding = findings("goals: { g: { name: Meet,\u00a0times: 6 } }").get(1);

        assertThat(finding.hint())
            .isEqualTo("A no-break space (U+00A0) stands there, which is no space; type a space for it.");
        assertThat(finding.fix()).contains(Fix.rename(PlanPath.of("goals", "g", "\u00a0times"), "times"));
    }

    @Test
    void a_no_break_space_behind_a_colon_is_named() {
        assertThat(findings("title:\u00a0Spring\n")).extracting(Finding::hint)
            .containsExactly("A no-break space (U+00A0) stands there, which is no space; type a space for it.");
    }

    private static List<Finding> findings(String line) {
        return PlanReader.standard().read(HEADER + line + "\n", "plan.yaml").findings();
    }
}
