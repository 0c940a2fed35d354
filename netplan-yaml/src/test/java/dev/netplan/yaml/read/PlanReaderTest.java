package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Place;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    @ParameterizedTest
    @ValueSource(strings = {"ada.yaml", "career-changer.yaml"})
    void a_good_plan_is_read_without_findings(String file) {
        Reading reading = PlanReader.standard().read(PLANS.resolve(file));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().goals()).isNotEmpty();
        assertThat(reading.isWhole()).isTrue();
    }

    @Test
    void the_place_of_every_kind_of_value_is_kept() {
        Reading reading = PlanReader.standard().read(PLANS.resolve("ada.yaml"));
        Plan plan = reading.orThrow();

        assertThat(plan.journal()).hasSize(9);
        assertThat(at(reading, "start")).isEqualTo("5:8-18");
        assertThat(at(reading, "goals.meetups.milestones[0].times")).isEqualTo("61:34-35");
        assertThat(at(reading, "goals.meetups.toward[0]")).isEqualTo("58:13-21");
        assertThat(at(reading, "journal[2].next.by")).isEqualTo("190:46-56");
    }

    private static String at(Reading reading, String path) {
        Place place = reading.places().value(PlanPath.parse(path).orElseThrow()).orElseThrow();
        return place.line() + ":" + place.column() + "-" + place.endColumn();
    }
}
