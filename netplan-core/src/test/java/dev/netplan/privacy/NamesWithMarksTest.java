package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No id can hold the marks of a name, and not everybody writes them: the name is found all the same. */
class NamesWithMarksTest {

    private static final Plan PLAN = Plan.builder().start(LocalDate.of(2026, 1, 5))
        .owner(Owner.builder().name("Ada Okafor").build()).build();

    private static Plan with(String... names) {
        return PLAN.withContacts(ById.copyOf(Stream.of(names)
            .map(name -> Contact.builder().id("c" + (List.of(names).indexOf(name) + 1)).name(name).build()).toList()));
    }

    private static String shared(Plan plan, String text) {
        return Redaction.of(plan.withTitle(text)).plan().title().orElseThrow();
    }

    private static String sharedId(Plan plan, String id) {
        return Redaction.of(plan.withActions(ById.of(action(id)))).plan().actions().ids().get(0);
    }

    private static Action action(String id) {
        return Action.builder().id(id).activity(Activity.of("message")).build();
    }

    @ParameterizedTest
    @CsvSource({"Émile Zola, Emile", "Émile Zola, emile-zola", "Émile Zola, emilezola", "Jörg Haddad, Jorg",
        "Jörg Haddad, Joerg",
        "Jörg Haddad, joerg-haddad", "Łukasz Nowak, Lukasz", "Søren Dahl, Soren", "Søren Dahl, Soeren",
        "Åsa Lind, Asa", "Åsa Lind, Aasa", "Karl Weiß, Weiss", "Ægir Jónsson, Jonsson", "Þóra Lind, Thora",
        "Novak Đoković, Dokovic", "Novak Đoković, Djokovic", "Văn Nguyễn, Nguyen", "José Muñoz, Munoz",
        "Işıl Çelik, Isil",
        "Işıl Çelik, Celik", "Pál Erdős, Erdos", "Sinéad O’Shea, sinead-o-shea", "Sinéad O’Shea, sinead-oshea",
        "Ștefan Țepeș, Tepes", "Jean-François Noël, Francois", "Sölvi Øst, soelvi-ost", "Joerg Haddad, Joerg"})
    void no_id_and_no_text_tells_a_name_without_its_marks(String name, String written) {
        String id = "ask-" + written.toLowerCase(Locale.ROOT) + "-again";
        Plan plan = with(name);

        assertThat(sharedId(plan, id)).isEqualTo("ask-contact-1-again");
        assertThat(Erasure.of(plan.withActions(ById.of(action(id))), "c1").mentions()).extracting(Mention::name)
            .containsExactly(written.toLowerCase(Locale.ROOT));
        if (!written.contains("-o")) {
            for (String text : List.of(written, written.toUpperCase(Locale.ROOT))) {
                assertThat(shared(plan, "As " + text + " says")).isEqualTo("As Contact 1 says");
                assertThat(Erasure.of(plan.withTitle("As " + text + " says"), "c1").mentions())
                    .extracting(Mention::name).containsExactly(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Emile Zola, Émile", "Joerg Haddad, Jörg", "Jorg Haddad, Jörg", "Soeren Dahl, Søren",
        "Søren Dahl, Sören", "Aasa Lind, Åsa", "Karl Weiss, Weiß", "Karl Weiss, WEIẞ", "Lukasz Nowak, Łukasz",
        "Фёдор Иванов, Федор", "Федор Иванов, Фёдор", "Γιώργος Λίας, ΓΙΩΡΓΟΣ"})
    void no_text_tells_a_name_with_marks_that_it_is_not_noted_with(String name, String written) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String text = Normalizer.normalize("As " + written + " says", form);

            assertThat(shared(with(name), text)).isEqualTo("As Contact 1 says");
            assertThat(Erasure.of(with(name).withTitle(text), "c1").mentions()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emile zola", "EMILE ZOLA", "émile_zola", "emile.zola", "emilezola", "E\u0301mile Zola"})
    void the_whole_name_is_found_in_small_letters_and_joined(String written) {
        assertThat(shared(with("Émile Zola"), "As " + written + " says")).isEqualTo("As Contact 1 says");
        assertThat(Erasure.of(with("Émile Zola"), "c1").namesIn("# " + written)).containsExactly(written);
    }

    @Test
    void an_organization_is_found_without_its_marks() {
        Plan plan = PLAN.withOrganizations(ById.of(Organization.builder().id("o").name("Möbel Süd").build()));

        assertThat(shared(plan, "From moebel sued to Mobel Sud")).isEqualTo("From Organization 1 to Organization 1");
        assertThat(sharedId(plan, "join-moebel-sued")).isEqualTo("join-organization-1");
    }

    @Test
    void a_tag_is_found_without_its_marks() {
        Plan plan = with("Émile Zola");

        assertThat(new Pseudonyms(plan, new Vocabulary(plan)).tag("emile-fans")).isEqualTo("Tag 1");
    }

    @Test
    void a_name_that_has_leaked_is_found_without_its_marks() {
        Redaction redaction = Redaction.of(with("Jörg", "Émile Zola"));

        assertThat(redaction.leaksIn("ask-joerg: {name: Emile Zola}")).containsExactly("joerg", "Emile Zola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emilea", "Emily", "emile", "Zolas", "Jorgen", "Jo\u0308rgen", "Joel"})
    void other_words_stay(String word) {
        assertThat(shared(with("Émile Zola", "Jörg Haddad"), "As " + word + " says")).isEqualTo("As " + word + " says");
    }

    @Test
    void a_name_without_its_first_letter_is_another_word() {
        assertThat(sharedId(with("Émile Zola"), "run-mile")).isEqualTo("run-mile");
        assertThat(sharedId(with("Karl Weiß"), "wei-hai")).isEqualTo("wei-hai");
    }

    @Test
    void of_two_people_the_one_with_the_very_marks_is_meant() {
        Plan plan = with("Zoë Lind", "Zoe Dahl", "Jörg", "Joerg");

        assertThat(shared(plan, "Zoë, Zoe, Jörg, Joerg, Jorg"))
            .isEqualTo("Contact 1, Contact 2, Contact 3, Contact 4, Contact 3");
        assertThat(sharedId(plan, "ask-zoe")).isEqualTo("ask-contact-2");
        assertThat(sharedId(plan, "ask-joerg")).isEqualTo("ask-contact-4");
        assertThat(sharedId(plan, "ask-jorg")).isEqualTo("ask-contact-3");
    }

    @Test
    void a_name_of_two_letters_is_a_common_word_without_its_marks() {
        Plan plan = with("Tô Dahl", "Ân Lind", "Ön");

        assertThat(shared(plan, "To ask, An, On")).isEqualTo("To ask, An, On");
        assertThat(shared(plan, "Tô, TÔ, Ân, Ön")).isEqualTo("Contact 1, Contact 1, Contact 2, Contact 3");
        assertThat(sharedId(plan, "ask-an")).isEqualTo("ask-contact-2");
        assertThat(Erasure.of(plan.withTitle("An offer"), "c2").mentions()).isEmpty();
    }

    @Test
    void a_name_that_is_a_word_of_the_format_without_its_marks_is_found_with_them() {
        Plan plan = with("Róle Lind", "Nóte");

        assertThat(shared(plan, "Role of Róle, RÓLE and Ro\u0301le"))
            .isEqualTo("Role of Contact 1, Contact 1 and Contact 1");
        assertThat(new Pseudonyms(plan, new Vocabulary(plan)).tag("role")).isEqualTo("role");
        assertThat(new Pseudonyms(plan, new Vocabulary(plan)).tag("róle")).isEqualTo("Tag 1");
        assertThat(sharedId(plan, "note-day")).isEqualTo("note-day");
        assertThat(Redaction.of(plan).leaksIn("note-day: {}")).isEmpty();
        assertThat(Redaction.of(plan).leaksIn("name: Nóte")).containsExactly("Nóte");
    }

    @ParameterizedTest
    @CsvSource({"Jörg Okafor, Joerg Lind", "Joerg Okafor, Jörg Lind", "Zoe Okafor, Zoë Lind"})
    void a_name_that_the_owner_has_with_other_marks_tells_of_nobody(String owner, String name) {
        Plan plan = with(name).withOwner(Owner.builder().name(owner).build());
        String text = "As " + Names.parts(name).get(0) + " and Lind say";

        assertThat(shared(plan, text)).isEqualTo(text.replace("Lind", "Contact 1"));
        assertThat(Erasure.of(plan.withTitle(text), "c1").mentions()).extracting(Mention::name)
            .containsExactly("Lind");
    }
}
