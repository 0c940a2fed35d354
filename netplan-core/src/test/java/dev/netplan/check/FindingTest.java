package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FINDING =
            Finding.of("idle-week", Severity.ERROR, PlanPath.of("goals", "talks"), "Nothing.", "Do it.");

    @Test
    void a_copy_differs_in_what_it_is_asked_for_only() {
        Place place = new Place("plan.yaml", 1, 2, 3, 4);
        Related related = Related.at(PlanPath.ROOT, "There.");
        Fix fix = Fix.set(PlanPath.ROOT, "x");

        Finding all = FINDING.withPlace(place).withSeverity(Severity.NOTE).withRelated(List.of(related)).withFix(fix)
            .withAccepted("why not").withPath(PlanPath.of("owner")).withKey();

        assertThat(all).isEqualTo(new Finding("idle-week", Severity.NOTE, "Nothing.", "Do it.", PlanPath.of("owner"),
                Optional.of(place), List.of(related), Optional.of(fix), Optional.of("why not"), true));
    }

    @Test
    void without_places_findings_stand_in_the_order_of_their_paths_with_positions_as_numbers() {
        List<PlanPath> paths = List.of(PlanPath.of("contacts", "kai"), PlanPath.of("contacts", "kai", "name"),
                PlanPath.of("contacts", "kai-b"), PlanPath.of("contacts", "ada"), PlanPath.of("journal").item(9),
                PlanPath.of("journal").item(10), PlanPath.of("journal").item(9).key("on"), PlanPath.ROOT);

        List<PlanPath> sorted = paths.stream().map(FINDING::withPath).sorted(Finding.IN_READING_ORDER)
            .map(Finding::path).toList();

        assertThat(sorted).extracting(PlanPath::toString).containsExactly("", "contacts.ada", "contacts.kai",
                "contacts.kai-b", "contacts.kai.name", "journal[9]", "journal[9].on", "journal[10]");
    }

    @Test
    void an_error_fails_a_check_unless_it_is_accepted() {
        assertThat(FINDING.isError()).isTrue();
        assertThat(FINDING.withAccepted("on purpose").isError()).isFalse();
        assertThat(FINDING.withSeverity(Severity.WARNING).isError()).isFalse();
    }

    @Test
    void the_value_among_several_has_a_position_and_a_single_one_has_none() {
        PlanPath key = PlanPath.of("goals", "talks", "toward");
        TextFacts listing = new TextFacts(List.of(), Set.of(), path -> false, key::equals);

        assertThat(TextFacts.NONE.item(key, 1, 2)).isEqualTo(key.item(1));
        assertThat(TextFacts.NONE.item(key, 0, 1)).isEqualTo(key);
        assertThat(listing.item(key, 0, 1)).isEqualTo(key.item(0));
    }
}
