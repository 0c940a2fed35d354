package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plans as JSON with an application's own mapper of Jackson 3, whatever its settings. */
class Jackson3Test {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static final ObjectMapper FUSSY = JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS, DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT,
                SerializationFeature.WRAP_ROOT_VALUE)
        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE).build();

    record Shelf(Plan firstPlan, List<Contact> knownPeople) {}

    private static <T> T there(ObjectMapper mapper, T value, Class<T> type) {
        return mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
    }

    @Property(tries = 100)
    void a_plan_survives_the_way_there_and_back(@ForAll Plan plan) {
        assertThat(there(PLAIN, plan, Plan.class)).isEqualTo(plan);
    }

    @Property(tries = 50)
    void a_plan_survives_a_mapper_with_ideas_of_its_own(@ForAll Plan plan) {
        assertThat(there(FUSSY, plan, Plan.class)).isEqualTo(plan);
    }

    @Property(tries = 50)
    void every_element_can_travel_alone(@ForAll Contact contact, @ForAll Goal goal, @ForAll Routine routine,
            @ForAll Event event,
            @ForAll Entry entry, @ForAll Interest interest, @ForAll Organization organization,
            @ForAll Community community,
            @ForAll Owner owner) {
        assertThat(there(PLAIN, contact, Contact.class)).isEqualTo(contact);
        assertThat(there(PLAIN, goal, Goal.class)).isEqualTo(goal);
        assertThat(there(PLAIN, routine, Routine.class)).isEqualTo(routine);
        assertThat(there(PLAIN, event, Event.class)).isEqualTo(event);
        assertThat(there(PLAIN, entry, Entry.class)).isEqualTo(entry);
        assertThat(there(PLAIN, interest, Interest.class)).isEqualTo(interest);
        assertThat(there(PLAIN, organization, Organization.class)).isEqualTo(organization);
        assertThat(there(PLAIN, community, Community.class)).isEqualTo(community);
        assertThat(there(PLAIN, owner, Owner.class)).isEqualTo(owner);
    }

    @Property(tries = 20)
    void plans_and_elements_can_stand_inside_other_values(@ForAll Plan plan) {
        Shelf shelf = new Shelf(plan, plan.contacts().asList());

        assertThat(there(FUSSY, shelf, Shelf.class)).isEqualTo(shelf);
    }

    @Test
    void the_keys_are_the_format_s_own_under_any_naming_strategy() {
        Contact kai = Contact.builder().id("kai").name("Kai").keepInTouch(KeepInTouch.never()).build();

        assertThat(PLAIN.writeValueAsString(kai))
            .isEqualTo("{\"id\":\"kai\",\"name\":\"Kai\",\"keep-in-touch\":\"never\"}");
        assertThat(FUSSY.writer().without(SerializationFeature.WRAP_ROOT_VALUE).writeValueAsString(kai))
            .contains("\"keep-in-touch\" : \"never\"");
    }

    @Test
    void what_is_wrong_is_told_by_the_exception() {
        assertThatThrownBy(() -> PLAIN.readValue("{\"id\": \"kai\", \"nam\": \"Kai\"}", Contact.class))
            .isInstanceOf(JacksonException.class).hasMessageContaining("`nam` is no key of a contact")
            .hasMessageContaining("`name` is missing");
    }
}
