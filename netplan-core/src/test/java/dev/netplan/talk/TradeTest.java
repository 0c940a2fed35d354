package dev.netplan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeTest {

    @ParameterizedTest
    @CsvSource({"Software Engineer, ENGINEER", "Senior Frontend Developer, ENGINEER", "SWE II, ENGINEER",
        "Full-Stack, ENGINEER", "Staff Engineer, STAFF ENGINEER", "Principal  Architect, STAFF",
        "Product Manager, PRODUCT", "Product Owner, PRODUCT", "Product Designer, DESIGNER", "UX Researcher, DESIGNER",
        "Engineering Manager, LEADER ENGINEER", "Head of Data, DATA LEADER", "VP of Design, DESIGNER LEADER",
        "Office Manager, MANAGER", "Technical Recruiter, RECRUITER", "Talent Partner, RECRUITER",
        "Staffing Specialist, RECRUITER", "Bootcamp Student, LEARNER", "Career changer, LEARNER",
        "Data Scientist, DATA", "Co-Founder & CTO, LEADER"})
    void a_role_is_read_by_its_words(String role, String trades) {
        assertThat(Trade.of(role)).containsExactlyElementsOf(
                Arrays.stream(trades.split(" ")).map(Trade::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({"Gardener", "Leading Lady", "Stafford resident", "Redeveloper", "エンジニア", "?!", "Fruit picker"})
    void a_role_that_nothing_fits_has_no_trade(String role) {
        assertThat(Trade.of(role)).isEmpty();
    }

    @Test
    void a_level_and_tags_tell_a_trade_as_a_role_does() {
        Contact mei = Contact.builder().id("mei").name("Mei").level("Senior SWE").addTags("career changer").build();

        assertThat(Trade.of(mei)).containsExactly(Trade.LEARNER, Trade.ENGINEER);
    }

    @Test
    void every_sentence_stands_once_and_every_question_asks() {
        List<String> questions = Stream.of(Trade.values()).flatMap(trade -> trade.questions().stream()).toList();
        List<String> all = Stream.of(questions, Phrases.OPENERS, Phrases.QUESTIONS, Phrases.WRAP_UPS, Phrases.EXITS,
                Phrases.ONLINE_EXITS)
            .flatMap(List::stream).toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(Stream.of(questions, Phrases.OPENERS, Phrases.QUESTIONS, Phrases.WRAP_UPS).flatMap(List::stream))
            .allMatch(question -> question.endsWith("?"));
    }
}
