package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.model.Owner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionTest {

    @Test
    void keys_of_an_application_are_read_as_texts_lists_and_maps_of_text() {
        Map<String, Object> crm = new LinkedHashMap<>();
        crm.put("id", 7);
        crm.put("active", true);
        crm.put("tags", List.of("a", 1));
        crm.put("none", null);

        Owner owner = Owner.fromTree(Map.of("name", "Ada", "x-crm", crm));

        assertThat(owner.extensions()).isEqualTo(Map.of("x-crm",
                new Extension.Entries(Map.of("id", Extension.of("7"), "active",
                        Extension.of("true"), "tags",
                        new Extension.Items(List.of(Extension.of("a"), Extension.of("1"))), "none",
                        Extension.of("")))));
    }

    @Test
    void they_are_written_in_their_order_after_all_other_keys() {
        Map<String, Extension> extensions = new LinkedHashMap<>();
        extensions.put("x-b", Extension.of("1"));
        extensions.put("x-a", Extension.of("2"));

        Owner owner = Owner.builder().name("Ada").extensions(extensions).email("ada@example.org").build();

        assertThat(owner.toTree().keySet()).containsExactly("name", "email", "x-b", "x-a");
    }

    @Test
    void a_key_needs_a_name_behind_its_x() {
        assertThat(Extension.isKey("x-a")).isTrue();
        assertThat(Extension.isKey("x-")).isFalse();
        assertThat(Extension.isKey("X-a")).isFalse();
        assertThat(Extension.isKey("xa")).isFalse();
        assertThat(Extension.isKey("x-\u0000")).isFalse();
    }

    @Test
    void a_text_loses_white_space_at_its_ends() {
        assertThat(Extension.of(" a \n")).isEqualTo(Extension.of("a"));
    }

    @Test
    void control_characters_are_reported_with_their_path() {
        assertThatThrownBy(() -> Owner.fromTree(Map.of("name", "Ada", "x-a", List.of("\u0007"))))
            .hasMessageContaining("x-a[0]: ");
        assertThatThrownBy(() -> Owner.fromTree(Map.of("name", "Ada", "x-a", Map.of("\u0007", "a"))))
            .hasMessageContaining("has a control character");
    }

    @Test
    void a_list_or_map_once_made_does_not_change() {
        Map<String, Extension> entries = new LinkedHashMap<>(Map.of("a", Extension.of("1")));
        Extension.Entries made = new Extension.Entries(entries);

        entries.clear();

        assertThat(made.entries()).hasSize(1);
        assertThatThrownBy(() -> made.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
