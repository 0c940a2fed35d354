package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.ics.CalendarText;
import dev.netplan.examples.nplan.exchange.vcf.CardText;
import dev.netplan.examples.nplan.report.MarkdownText;
import dev.netplan.examples.nplan.report.page.ReportPage;
import dev.netplan.format.ById;
import dev.netplan.model.Birthday;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Starts;
import dev.netplan.progress.Progress;
import ezvcard.Ezvcard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names that would do something if they were not taken for text, in all that leaves a plan. */
class HostileExportTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** Texts of the pieces that break out of one format or another. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of("<script>alert(1)</script>", "\" onload=\"x", "'", "</style>", "]]>", "<!--", "&lt;",
                "=1+1", "+cmd", "-2", "@x", "\n", "\nEND:VEVENT", "\nBEGIN:VALARM", "\nEND:VCARD", ";", ",", "\\", ":",
                "\\n", "\t", "\u202e", "\u2066", "\u200f", "\u2028", "|", "`", "[x](javascript:alert(1))", "# ",
                "👩‍💻",
                "é", "עברית", "Ada", " ", "{{", "${x}", "javascript:alert(1)", "^n", "^'", "=0A")
            .list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces).strip())
            .filter(text -> !text.isEmpty());
    }

    @Property(tries = 150)
    void a_name_is_text_and_nothing_else(@ForAll("hostile") String name) throws IOException, ParserException {
        Plan plan = plan(name);
        Progress progress = Progress.of(plan, START);
        String shown = name.replace('\u2028', '\n');

        String calendar = CalendarText.of(Agenda.of(plan, START));
        List<VEvent> events = new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        assertThat(events).hasSize(2);
        // ical4j itself takes a backslash before a line break for something else
        assertThat(calendar.replace("\r\n ", "").lines().filter(line -> line.startsWith("SUMMARY:")).findFirst()
            .map(line -> unescaped(line.substring("SUMMARY:".length())))).contains(shown);
        for (CardText.Version version : CardText.Version.values()) {
            String cards = CardText.of(plan, version);
            assertThat(Ezvcard.parse(cards).all()).singleElement()
                .satisfies(card -> assertThat(card.getFormattedName().getValue()).isEqualTo(shown))
                .satisfies(card -> assertThat(card.getStructuredName().getFamily()).isEqualTo(shown))
                .satisfies(card -> assertThat(card.getOrganization().getValues()).containsExactly(shown));
            assertThat(cards.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
        }
        assertThat(ReportPage.of(progress)).doesNotContain("<script", "<!--", "\u202e", "\u2066", " onload=\"");
        assertThat(MarkdownText.of(progress)).doesNotContain("<", "\u202e", "\u2066", "](");
    }

    /** A text as RFC 5545 escapes it. */
    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escaped = value.charAt(i) == '\\';
            char c = value.charAt(escaped ? ++i : i);
            text.append(escaped && c == 'n' ? '\n' : c);
        }
        return text.toString();
    }

    private static Plan plan(String text) {
        return Plan.builder().start(START).owner(Owner.builder().name(text).build())
            .events(ById.of(Event.builder().id("e").name(text).starts(Starts.on(START)).place(text).url(text)
                .notes(text).build()))
            .contacts(ById.of(Contact.builder().id("c").name(text).org(text).role(text).addEmail(text)
                .putProfiles("a b", text).notes(text)
                .birthday(Birthday.of(4, 5)).build()))
            .build();
    }
}
