package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a name is spelt, and whatever else the plan holds, it is found. */
class SpellingLawsTest {

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                Arbitraries.of("Émile", "Jörg", "Łukasz", "Søren", "Åsa", "Þóra", "Văn", "Işıl", "Guðrún", "Zoë",
                        "Nuño"),
                Arbitraries.of("Weiß", "Đoković", "Müller", "Țepeș", "Erdős", "Kjær", "Nguyễn", "O’Sheá", "Bäcker-Löf"))
            .as((given, family) -> given + " " + family);
    }

    @Property(tries = 300)
    void no_spelling_of_a_name_is_in_what_is_shared(@ForAll Plan plan, @ForAll("names") String name) {
        List<String> all = Stream.concat(Stream.of(name), Names.parts(name).stream()).toList();
        String title = String.join(", ", all.stream().flatMap(part -> Spellings.of(part).stream())
            .map(SpellingLawsTest::capitalized).toList());
        ById<Action> asking = ById.copyOf(all.stream().flatMap(part -> Spellings.inIds(part).stream()).distinct()
            .map(slug -> Action.builder().id("ask-" + slug).activity(Activity.of("message")).build()).toList());
        Plan named = plan.withOwner(Owner.builder().name("Ada Okafor").build()).withTitle(title).withActions(asking)
            .withContacts(plan.contacts().with(Contact.builder().id("quite-a-stranger").name(name).build()));

        Redaction redaction = Redaction.of(named);

        assertThat(redaction.plan().title().orElseThrow())
            .matches("((Contact|Community|Organization) [0-9]+(, )?)+");
        assertThat(redaction.plan().actions().ids())
            .allMatch(id -> id.matches("ask(-(contact|community|organization)-[0-9]+)+(-[0-9]+)?"));
        assertThat(redaction.leaksIn(redaction.plan().actions().ids() + redaction.plan().title().orElseThrow()))
            .isEmpty();
        assertThat(Erasure.of(named, "quite-a-stranger").mentions().stream()
            .filter(mention -> mention.path().toString().startsWith("actions")))
            .hasSizeGreaterThanOrEqualTo(asking.size());
    }

    /** Capitals where a part of a name begins. */
    private static String capitalized(String spelling) {
        return Stream.of(spelling.split("(?<=[ '-])")).map(Names::capitalized).reduce("", String::concat);
    }
}
