package dev.netplan.examples.nplan.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactTableTest {

    @Test
    void the_keys_of_a_contact_are_columns_in_any_case() throws Unrecognised {
        Arrivals people = people("Name\tKeep In Touch\tTIE\tmet.on\tCan-Offer\tBirthday\tprofiles\n"
                + "Ana\t6 weeks\tweak\t2026-01-05\tmaps\t04-05\tgithub: https://github.com/ana\n");

        assertThat(people.all().get(0).keys()).containsEntry("keep-in-touch", "6 weeks").containsEntry("tie", "weak")
            .containsEntry("met", Map.of("on", "2026-01-05")).containsEntry("birthday", "04-05")
            .containsEntry("profiles", Map.of("github", "https://github.com/ana"));
        assertThat(people.remarks()).isEmpty();
    }

    @Test
    void a_guarded_formula_loses_its_apostrophe_and_a_quoted_name_keeps_its_own() throws Unrecognised {
        Arrivals people = people("name,org\n'=1+1,'+1\n'Ana',@Home\n");

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("=1+1", "'Ana'");
        assertThat(people.all()).extracting(person -> person.keys().get("org")).containsExactly("+1", "@Home");
    }

    @Test
    void outlooks_title_is_no_role() throws Unrecognised {
        Arrivals people = people("Title,First Name,Last Name,Company,Job Title,E-mail Address,"
                + "E-mail 2 Address,Mobile Phone,Birthday,Web Page\n"
                + "Dr.,Ana,Silva,Acme,,ana@example.org,ana2@example.org,555 0100,0/0/00,https://ana.example.org\n");

        assertThat(people.all().get(0).keys()).doesNotContainKeys("role", "birthday")
            .containsEntry("email", List.of("ana@example.org", "ana2@example.org")).containsEntry("phone", "555 0100");
    }

    @Test
    void nobody_is_born_after_the_plan_starts() throws Unrecognised {
        Arrivals people = people("Name,Birthday,Last Contact\nA,4/13/90,4/13/25\nB,4/13/25,\nC,4/13/26,\nD,2/29/00,\n"
                + "E,13.4.99,1/1/26\nF,4/13/1990,\n");

        assertThat(people.all()).extracting(person -> person.keys().get("birthday")).containsExactly("1990-04-13",
                "2025-04-13", "1926-04-13", "2000-02-29", "1999-04-13", "1990-04-13");
        assertThat(people.all()).extracting(person -> person.keys().get("last-contact")).contains("2025-04-13",
                "2026-01-01");
        assertThat(people.remarks()).isEmpty();
    }

    @Test
    void what_a_key_cannot_be_is_told_and_left_out() throws Unrecognised {
        Arrivals people = people("name,tie,last-contact\nAna,very close,soon\n");

        assertThat(people.all().get(0).keys()).containsOnlyKeys("name");
        assertThat(people.remarks()).containsExactlyInAnyOrder(
                "For `Ana`, `tie` cannot be `very close`; it is left out.",
                "For `Ana`, `last-contact` cannot be `soon`; it is left out.");
    }

    @Test
    void a_row_without_a_name_takes_another_and_a_row_without_anything_is_nobody() throws Unrecognised {
        Arrivals people = people("name,email,org\n,a@example.org,\n,,Acme\n , ,\n");

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("a@example.org", "Acme");
        assertThat(people.remarks()).hasSize(2);
    }

    @Test
    void a_row_that_is_left_out_is_told_with_what_it_holds() throws Unrecognised {
        Arrivals people = people("Given Name,Family Name,Phone 1 - Value,Notes\n,,+1 202 555 0113,\nAna,,,\n\n"
                + ",,,\"two\nlines\"\n");

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("Ana");
        assertThat(people.remarks()).containsExactly(
                "Row 1 is `+1 202 555 0113`; expected a name, an e-mail address or an organization, so it is left out.",
                "Row 3 is `two lines`; expected a name, an e-mail address or an organization, so it is left out.");
    }

    @Test
    void a_quote_that_is_never_closed_costs_the_rows_behind_it_and_no_others() throws Unrecognised {
        Arrivals people = people("name,org\nAna,Acme\nBo,\"Globex\nCy,Initech\n");

        assertThat(people.all()).extracting(person -> person.name()).contains("Ana");
        assertThat(people.remarks()).singleElement().asString().contains("breaks off behind row 1");
    }

    @Test
    void a_text_that_is_no_table_is_refused_though_a_name_stands_in_it() {
        assertThatThrownBy(() -> people("Dear reader,\nname\nof the rose\n")).isInstanceOf(Unrecognised.class);
    }

    private static Arrivals people(String text) throws Unrecognised {
        return ContactTable.of(text, LocalDate.of(2026, 1, 5));
    }
}
