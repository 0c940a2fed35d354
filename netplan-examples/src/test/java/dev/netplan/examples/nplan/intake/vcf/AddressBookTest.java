package dev.netplan.examples.nplan.intake.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressBookTest {

    @Test
    void what_is_preferred_comes_first_in_every_version() throws Unrecognised {
        assertThat(emails("3.0", "EMAIL:b@x.org", "EMAIL;TYPE=pref:a@x.org", "EMAIL:c@x.org"))
            .isEqualTo(List.of("a@x.org", "b@x.org", "c@x.org"));
        assertThat(emails("4.0", "EMAIL;PREF=2:b@x.org", "EMAIL:c@x.org", "EMAIL;PREF=1:a@x.org"))
            .isEqualTo(List.of("a@x.org", "b@x.org", "c@x.org"));
        assertThat(emails("2.1", "EMAIL;INTERNET:b@x.org", "EMAIL;INTERNET;PREF:a@x.org"))
            .isEqualTo(List.of("a@x.org", "b@x.org"));
    }

    @Test
    void a_card_without_a_persons_name_takes_another_and_is_reported() throws Unrecognised {
        Arrivals people = people(card("3.0", "ORG:Acme;Sales") + card("3.0", "EMAIL:a@x.org")
                + card("3.0", "NOTE:nobody") + card("3.0", "N:Silva;Ana;Maria;Dr.;"));

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("Acme", "a@x.org",
                "Dr. Ana Maria Silva");
        assertThat(people.remarks()).hasSize(3).last().asString().isEqualTo("Card 3 has no person's name; it is left"
                + " out.");
    }

    @Test
    void addresses_of_profiles_take_the_label_of_their_group_or_of_their_host() throws Unrecognised {
        Arrivals people = people(card("3.0", "FN:Ana", "item1.URL:https://ana.example.org",
                "item1.X-ABLabel:_$!<HomePage>!$_", "URL:https://github.com/ana",
                "X-SOCIALPROFILE;type=twitter:http://twitter.com/ana"));

        assertThat(people.all().get(0).keys()).containsEntry("profiles", Map.of("homepage", "https://ana.example.org",
                "github", "https://github.com/ana", "twitter", "http://twitter.com/ana"));
    }

    @ParameterizedTest
    @CsvSource({"2.1, 05.04.1985", "3.0, 05.04.1985", "4.0, 05.04.1985", "3.0, circa 1980", "4.0, 1985-04", "3.0, 1985",
        "4.0, --04", "2.1, ---05", "4.0, T10:20", "3.0, 1985-02-30"})
    void a_birthday_that_is_none_is_told_in_every_version(String version, String text) throws Unrecognised {
        Arrivals people = people(card(version, "FN:Ana", "BDAY:" + text));

        assertThat(people.all().get(0).keys()).containsOnlyKeys("name");
        assertThat(people.remarks()).singleElement().asString().startsWith("For `Ana`, `birthday` cannot be `")
            .endsWith("`; it is left out.");
    }

    @Test
    void a_group_is_no_person_and_is_told() throws Unrecognised {
        Arrivals people = people(card("4.0", "KIND:group", "FN:Friends", "MEMBER:urn:uuid:1")
                + card("3.0", "FN:Team", "N:Team", "X-ADDRESSBOOKSERVER-KIND:Group") + card("4.0", "KIND:individual",
                        "FN:Ana")
                + card("4.0", "KIND:org", "FN:Acme"));

        assertThat(people.all()).extracting(person -> person.name()).containsExactly("Ana", "Acme");
        assertThat(people.remarks()).containsExactly(
                "Card 1 is the group `Friends`; expected a person, so it is left out.",
                "Card 2 is the group `Team`; expected a person, so it is left out.");
    }

    @Test
    void escapes_are_taken_off_whatever_the_property() throws Unrecognised {
        Arrivals people = people(card("3.0", "FN:Ana", "item1.URL:https://ana.example.org",
                "item1.X-ABLabel:My: Label\\, x\\;y", "X-SOCIALPROFILE:https\\://github.com/ana",
                "PRONOUNS:she\\, her"));

        assertThat(people.all().get(0).keys()).containsEntry("pronouns", "she, her").containsEntry("profiles",
                Map.of("my: label, x;y", "https://ana.example.org", "github", "https://github.com/ana"));
    }

    @Test
    void a_photo_is_passed_over() throws Unrecognised {
        Arrivals people = people(card("3.0", "FN:Ana", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ",
                "TITLE:Lead"));

        assertThat(people.all().get(0).keys()).containsOnlyKeys("name", "role");
    }

    @Test
    void an_old_card_keeps_the_space_at_which_a_line_was_broken() throws Unrecognised {
        Arrivals people = people(card("2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BCrgen =",
                "M=C3=BCller", "NOTE;QUOTED-PRINTABLE:met at the big=", " conference in =", "Berlin",
                "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJ", " RgABAQ", "", "ORG:Acme", " Works"));

        assertThat(people.all().get(0).keys()).containsEntry("name", "Jürgen Müller")
            .containsEntry("notes", "met at the big conference in Berlin").containsEntry("org", "Acme Works");
    }

    @Test
    void a_later_card_puts_in_a_space_that_is_none_of_the_text() throws Unrecognised {
        Arrivals people = people(card("2.1", "FN:Ana", "ORG:Acme", "  Works") + card("3.0", "FN:Bo",
                "ORG:Ac", " me"));

        assertThat(people.all()).extracting(person -> person.keys().get("org")).containsExactly("Acme  Works", "Acme");
    }

    @Test
    void a_text_without_a_card_is_refused_with_what_was_sought_and_met() {
        assertThatThrownBy(() -> people("name,email\n")).isInstanceOf(Unrecognised.class)
            .hasMessageContainingAll("BEGIN:VCARD", "name,email");
    }

    @Test
    void quoted_printable_text_is_encoded_as_it_says_else_as_the_file_is() throws Unrecognised {
        String cards = card("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Bert K=E4se", "ORG;QUOTED-PRINTABLE:Caf=E9")
                + card("2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg =3D Wei=C3=9F");

        assertThat(AddressBook.of(cards, Charset.forName("windows-1252")).all())
            .extracting(person -> person.name(), person -> person.keys().get("org"))
            .containsExactly(tuple("Bert Käse", "Café"), tuple("Jörg = Weiß", null));
        assertThat(AddressBook.of(card("2.1", "FN;QUOTED-PRINTABLE:a =3D b"), StandardCharsets.UTF_16).all())
            .extracting(person -> person.name()).containsExactly("a = b");
    }

    @Test
    void characters_that_cannot_be_read_are_told() throws Unrecognised {
        Arrivals people = people(card("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Bert K=E4se",
                "ORG;QUOTED-PRINTABLE:Caf=E9") + card("2.1", "FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Jos=E9"));

        assertThat(people.remarks()).containsExactly("For `Bert K\uFFFDse`, characters of `name`, `org` could not be"
                + " read; expected the encoding of the card, which `--encoding` names.");
    }

    private static Arrivals people(String text) throws Unrecognised {
        return AddressBook.of(text, StandardCharsets.UTF_8);
    }

    private static Object emails(String version, String... lines) throws Unrecognised {
        return people(card(version, "FN:Ana", String.join("\r\n", lines))).all().get(0).keys().get("email");
    }

    private static String card(String version, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }
}
