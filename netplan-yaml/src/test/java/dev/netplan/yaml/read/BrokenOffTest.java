package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Where one line is a step out of place, that is the one mistake: nothing behind it is missing, and no value is bad.
 */
class BrokenOffTest {

    @Property(tries = 500)
    void a_line_that_is_a_space_out_of_place_is_one_mistake(@ForAll Plan plan,
            @ForAll @IntRange(max = 10_000) int which,
            @ForAll boolean further) {
        List<String> lines = List.of(PlanWriter.yaml(plan).split("\n"));
        int line = which % lines.size();
        Assume.that(lines.get(line).startsWith(" "));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i != line ? lines.get(i) : further ? " " + lines.get(i) : lines.get(i).substring(1))
                .append('\n');
        }

        Reading reading = PlanReader.standard().read(text.toString(), "plan.yaml");

        Assume.that(!reading.isWhole());
        assertThat(reading.findings()).as(text.toString()).extracting(Finding::rule).containsExactly("yaml-syntax");
    }
}
