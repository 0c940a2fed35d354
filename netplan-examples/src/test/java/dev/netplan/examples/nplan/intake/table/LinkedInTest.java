package dev.netplan.examples.nplan.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedInTest {

    @Test
    void the_header_is_found_in_other_languages() throws Unrecognised {
        Arrivals people = LinkedIn.of("Hinweise:\n\"Mehrere\nZeilen\"\n\n"
                + "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
                + "Jörg,Weiß,https://www.linkedin.com/in/joerg,,Acme,Leiter,05 März 2026\n");

        assertThat(people.all()).hasSize(1);
        assertThat(people.all().get(0).keys()).containsEntry("name", "Jörg Weiß").containsEntry("org", "Acme")
            .containsEntry("met", Map.of("on", "2026-03-05"));
    }

    @Test
    void a_day_above_twelve_tells_which_comes_first() throws Unrecognised {
        assertThat(connected("1/5/26", "1/31/26")).containsExactly("2026-01-05", "2026-01-31");
        assertThat(connected("1/5/26", "31/1/26")).containsExactly("2026-05-01", "2026-01-31");
        assertThat(connected("1/5/26")).containsExactly("2026-01-05");
        assertThat(connected("5 Jan 2026", "05 janv. 2026", "Jan 5, 2026", "2026-01-05"))
            .containsOnly("2026-01-05");
    }

    @Test
    void names_in_chinese_japanese_or_korean_have_no_space_inside() throws Unrecognised {
        Arrivals people = LinkedIn.of("First Name,Last Name\n李,小明\nたろう,田中\nLee,민수\n");

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("李小明", "たろう田中", "Lee 민수");
    }

    @Test
    void a_date_that_is_none_is_told_and_left_out() throws Unrecognised {
        Arrivals people = LinkedIn.of("First Name,Last Name,Connected On\nAna,Silva,one day\n");

        assertThat(people.all().get(0).keys()).doesNotContainKey("met");
        assertThat(people.remarks()).containsExactly("For `Ana Silva`, `met.on` cannot be `one day`; it is left out.");
    }

    @Test
    void a_row_without_a_name_is_told_and_left_out() throws Unrecognised {
        Arrivals people = LinkedIn.of("First Name,Last Name,Connected On\n,,\n,,05 Jan 2026\nAna,,05 Jan 2026\n");

        assertThat(people.all()).hasSize(1);
        assertThat(people.remarks()).containsExactly(
                "Row 1 is `05 Jan 2026`; expected a first or last name, so it is left out.");
    }

    @Test
    void a_file_without_the_header_is_refused_with_what_was_sought_and_met() {
        assertThatThrownBy(() -> LinkedIn.of("id;value\n1;2\n")).isInstanceOf(Unrecognised.class)
            .hasMessageContainingAll("First Name", "id;value");
        assertThatThrownBy(() -> LinkedIn.of("")).isInstanceOf(Unrecognised.class).hasMessageContaining("nothing");
    }

    private static List<String> connected(String... dates) throws Unrecognised {
        StringBuilder table = new StringBuilder("First Name,Last Name,Connected On\n");
        for (String date : dates) {
            table.append("Ana,Silva,\"").append(date).append("\"\n");
        }
        return LinkedIn.of(table.toString()).all().stream()
            .map(person -> String.valueOf(((Map<?, ?>) person.keys().get("met")).get("on"))).toList();
    }
}
