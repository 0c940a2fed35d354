package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Place;
import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.testing.PlanArbitraries;
import dev.netplan.yaml.source.SourceText;
import dev.netplan.yaml.write.PlanWriter;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ElementPlacesTest {

    private static final int MANY = 12;

    @Provide
    Arbitrary<Plan> fullPlans() {
        return PlanArbitraries.plans(MANY);
    }

    @Property(tries = 50)
    void every_element_stands_at_its_key_whatever_stands_before_it(@ForAll("fullPlans") Plan plan) {
        Reading reading = PlanReader.standard().read(PlanWriter.yaml(plan), "plan.yaml");

        Map<String, ById<?>> sections = Map.of("contacts", plan.contacts(), "goals", plan.goals(), "events",
                plan.events(), "routines", plan.routines(), "interests", plan.interests());
        sections.forEach((section, elements) -> assertThat(elements.ids())
            .allSatisfy(id -> assertThat(textAt(reading, PlanPath.of(section, id))).contains(id)));
    }

    @Property(tries = 50)
    void every_entry_of_the_journal_holds_its_date(@ForAll("fullPlans") Plan plan) {
        Reading reading = PlanReader.standard().read(PlanWriter.yaml(plan), "plan.yaml");

        for (int i = 0; i < plan.journal().size(); i++) {
            assertThat(textAt(reading, PlanPath.of("journal").item(i).key("on")))
                .contains(plan.journal().get(i).on().toString());
        }
    }

    private static String textAt(Reading reading, PlanPath path) {
        SourceText source = reading.files().get(0);
        Place place = reading.places().of(path);
        String line = source.line(place.line());
        return line.substring(line.offsetByCodePoints(0, place.column() - 1),
                line.offsetByCodePoints(0, place.endColumn() - 1));
    }
}
