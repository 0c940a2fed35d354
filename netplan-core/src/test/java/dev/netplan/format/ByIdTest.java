package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ByIdTest {

    private record Thing(String id, String value) implements Identified {

        @Override
        public Map<String, Extension> extensions() {
            return Map.of();
        }

        @Override
        public Map<String, Object> toTree() {
            return Map.of("id", id, "value", value);
        }
    }

    private static Thing thing(String id) {
        return new Thing(id, "value of " + id);
    }

    @Property(tries = 200)
    void every_element_is_found_by_its_id_and_no_other(@ForAll Set<String> ids, @ForAll String other,
            @ForAll int likely) {
        List<Thing> things = ids.stream().map(ByIdTest::thing).toList();

        ById<Thing> section = ById.copyOf(things);

        assertThat(section.asList()).isEqualTo(things);
        assertThat(section).hasSize(ids.size());
        assertThat(ids).allSatisfy(id -> assertThat(section.find(id)).contains(thing(id)));
        assertThat(section.has(other)).isEqualTo(ids.contains(other));
        assertThat(section.find(other).isPresent()).isEqualTo(ids.contains(other));
        assertThat(ids).allSatisfy(id -> assertThat(section.ids().get(section.position(id))).isEqualTo(id));
        assertThat(ids).allSatisfy(id -> {
            int likelier = likely % (ids.size() + 1);
            assertThat(section.position(id, likelier)).isEqualTo(section.position(id));
            assertThat(section.counterpart(new Thing(id, "other"), section.position(id))).contains(thing(id));
            assertThat(section.counterpart(new Thing(id, "other"), likelier)).contains(thing(id));
            assertThat(section.find(id).flatMap(same -> section.counterpart(same, section.position(id))))
                .contains(thing(id));
        });
        assertThat(section.counterpart(thing(other), likely)).isEqualTo(section.find(other));
        assertThat(section.position(other, likely)).isEqualTo(section.position(other));
        assertThat(section.position(other) >= 0).isEqualTo(ids.contains(other));
    }

    @Property(tries = 50)
    void the_order_of_declaration_does_not_matter_to_equality(@ForAll Set<String> ids) {
        List<Thing> things = new ArrayList<>(ids.stream().map(ByIdTest::thing).toList());
        ById<Thing> section = ById.copyOf(things);
        Collections.reverse(things);

        assertThat(ById.copyOf(things)).isEqualTo(section).hasSameHashCodeAs(section);
    }

    @Test
    void sections_with_other_elements_are_not_equal() {
        ById<Thing> section = ById.of(thing("a"));

        assertThat(section).isNotEqualTo(ById.of(new Thing("a", "other"))).isNotEqualTo(ById.of(thing("a"), thing("b")))
            .isNotEqualTo(ById.empty()).isNotEqualTo(List.of(thing("a")));
        assertThat(section.contains(thing("a"))).isTrue();
        assertThat(section.contains(new Thing("a", "other"))).isFalse();
        assertThat(section.contains("a")).isFalse();
    }

    @Test
    void an_id_stands_once() {
        assertThatThrownBy(() -> ById.of(thing("a"), new Thing("a", "other")))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("Id `a` stands twice; expected each id once.");
    }

    @Test
    void one_more_element_is_added_at_the_end_or_takes_the_place_of_its_namesake() {
        ById<Thing> section = ById.of(thing("a"), thing("b"));

        assertThat(section.with(thing("c")).ids()).containsExactly("a", "b", "c");
        assertThat(section.with(new Thing("a", "other")).asList()).containsExactly(new Thing("a", "other"), thing("b"));
        assertThat(section.ids()).containsExactly("a", "b");
        assertThat(ById.<Thing>empty().with(thing("a"))).isEqualTo(ById.of(thing("a")));
    }

    @Test
    void a_section_is_never_changed() {
        ById<Thing> section = ById.of(thing("a"));

        assertThatThrownBy(() -> section.add(thing("b"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> section.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(ById.empty().find("a")).isEmpty();
    }
}
