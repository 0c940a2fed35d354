package dev.netplan.examples.nplan.exchange.vcf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.examples.nplan.exchange.Tool;
import dev.netplan.examples.nplan.exchange.vcf.CardText.Version;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Email;
import ezvcard.property.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTextTest {

    private static final String GRACE = """
            contacts:
              grace:
                name: "Liu, Grace; née \\"Lu\\\\\\\\\\""
                role: Staff Engineer
                org: Acme; Labs
                email: [grace@example.org, liu@example.org]
                phone: +1 555 0100
                profiles: { linkedin: https://www.linkedin.com/in/grace-example }
                birthday: 04-05
                tags: [mentor, "a,b"]
                notes: "two\\nlines"
            """;

    @Test
    void a_contact_is_a_card_with_all_that_an_address_book_knows() {
        VCard card = Ezvcard.parse(CardText.of(plan(GRACE), Version.FOUR)).first();

        assertThat(card.getFormattedName().getValue()).isEqualTo("Liu, Grace; née \"Lu\\\\\"");
        assertThat(card.getStructuredName().getFamily()).isEqualTo(card.getFormattedName().getValue());
        assertThat(card.getOrganization().getValues()).containsExactly("Acme; Labs");
        assertThat(card.getTitles().get(0).getValue()).isEqualTo("Staff Engineer");
        assertThat(card.getEmails()).extracting(Email::getValue).containsExactly("grace@example.org",
                "liu@example.org");
        assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("+1 555 0100");
        assertThat(card.getUrls()).extracting(Url::getValue)
            .containsExactly("https://www.linkedin.com/in/grace-example");
        assertThat(card.getCategories().getValues()).containsExactly("mentor", "a,b");
        assertThat(card.getNotes().get(0).getValue()).isEqualTo("two\nlines");
        assertThat(card.getUid().getValue()).isEqualTo("contact.grace@ada");
    }

    @Test
    void a_birthday_without_a_year_keeps_none_in_both_versions() {
        assertThat(CardText.of(plan(GRACE), Version.FOUR)).contains("VERSION:4.0\r\n", "BDAY:--0405\r\n");
        assertThat(CardText.of(plan(GRACE), Version.THREE)).contains("VERSION:3.0\r\n", "BDAY:--0405\r\n");
    }

    @Test
    void a_birthday_with_a_year_is_a_date() {
        String cards = CardText.of(plan("contacts: { kai: { name: Kai, birthday: 1990-02-28 } }"), Version.FOUR);

        assertThat(cards).contains("BDAY:19900228\r\n");
    }

    @Test
    void vobject_reads_the_names_as_written(@TempDir Path folder) throws IOException {
        Tool.needsPython("vobject");
        Path plan = Path.of("src/test/resources/cases/export/export-vcf-names/networking-plan.yaml");
        Path file = Files.writeString(folder.resolve("names.vcf"),
                CardText.of(PlanReader.standard().read(plan).orThrow(), Version.THREE));

        JsonNode cards = new ObjectMapper().readTree(Tool.python("cards.py", List.of(file)));

        JsonNode expected = new ObjectMapper().readTree(plan.resolveSibling("case.json").toFile()).get("expect");
        List<String> names = new ArrayList<>();
        expected.get("cards").forEach(card -> names.add(card.get("fn").asText() + "|" + card.get("org").asText()));
        assertThat(cards).extracting(card -> card.get("fn").asText() + "|" + card.get("org").asText())
            .containsExactlyElementsOf(names);
        assertThat(cards).allMatch(card -> card.get("n").equals(card.get("fn")));
    }

    @Test
    void khard_lists_the_people_of_a_plan(@TempDir Path folder) throws IOException {
        Tool.needs(List.of("khard", "--version"));
        Path book = Files.createDirectory(folder.resolve("book"));
        String cards = CardText.of(PlanReader.standard().read(Path.of("plans/ada.yaml")).orThrow(), Version.FOUR);
        int number = 0;
        for (String card : cards.split("(?<=END:VCARD\r\n)")) {
            Files.writeString(book.resolve(number++ + ".vcf"), card);
        }
        Files.writeString(folder.resolve("khard.conf"), """
                [addressbooks]
                [[plan]]
                path = %s
                [general]
                default_action = list
                """.formatted(book));

        String listed = Tool.run(folder, "khard", "-c", "khard.conf", "list", "--parsable");

        assertThat(listed).contains("Grace Liu", "Kai Haddad");
        assertThat(listed.lines()).hasSize(2);
    }

    private static Plan plan(String sections) {
        return PlanReader.standard().read("netplan: 1\nid: ada\nstart: 2026-01-05\nowner: { name: Ada }\n" + sections,
                "plan.yaml")
            .orThrow();
    }
}
