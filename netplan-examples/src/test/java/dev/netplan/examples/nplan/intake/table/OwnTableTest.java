package dev.netplan.examples.nplan.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.exchange.csv.TableText;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Intake;
import dev.netplan.examples.nplan.intake.Row;
import dev.netplan.examples.nplan.intake.State;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Our own table of contacts, read again. */
class OwnTableTest {

    private static final Plan EMPTY = PlanReader.standard()
        .read("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n", "plan.yaml").orThrow();

    @Test
    void what_holds_the_marks_of_a_table_comes_back_as_it_is() throws Unrecognised {
        Contact contact = Contact.builder().id("kai").name("Kai").addTags("Berlin, DE", "* star", "\"x\"; y")
            .addCanOffer("a; b").addCouldUse("\"", "c;", "d;e").addEmail("a; b@example.org").addPhone("1, 2; 3")
            .putProfiles("linkedin", "linkedin.com/in/kai").putProfiles("a: b", "x; y: z").putProfiles("\"", "\"q\"")
            .build();

        Arrivals arrivals = again(EMPTY.withContacts(ById.of(contact)));

        assertThat(arrivals.remarks()).isEmpty();
        assertThat(Intake.of(EMPTY, arrivals.all(), false).plan().contacts().asList()).containsExactly(contact);
    }

    @Property(tries = 500)
    void every_contact_is_the_same(@ForAll("hostile") List<String> texts, @ForAll("hostile") List<String> more)
            throws Unrecognised {
        Contact contact = Contact.builder().id("kai").name("Kai").tags(texts).canOffer(more).couldUse(texts).email(more)
            .putProfiles(texts.get(0), more.get(0)).putProfiles(more.get(0) + "?", texts.get(0) + "/x").build();
        Plan plan = EMPTY.withContacts(ById.of(contact));

        Intake intake = Intake.of(plan, again(plan).all(), true);

        assertThat(intake.rows()).extracting(Row::state).containsExactly(State.SAME);
        assertThat(intake.plan()).isEqualTo(plan);
    }

    @Property(tries = 200)
    void a_plan_is_not_changed_by_its_own_table(@ForAll Plan plan) throws Unrecognised {
        Intake intake = Intake.of(plan, again(plan).all(), true);

        assertThat(intake.rows().stream().flatMap(row -> row.changes().stream())).isEmpty();
        assertThat(intake.rows()).extracting(Row::state).isSubsetOf(State.SAME, State.AMBIGUOUS);
    }

    @Provide
    Arbitrary<List<String>> hostile() {
        return Arbitraries
            .of("; ", ": ", ";", ":", ",", ", ", "\"", "\"\"", "'", "=", " ", "a", "b", "http://", "/", "* ")
            .list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces).strip())
            .filter(text -> !text.isEmpty()).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    }

    private static Arrivals again(Plan plan) throws Unrecognised {
        return ContactTable.of(TableText.of(Progress.of(plan, plan.start()), TableText.Table.CONTACTS), plan.start());
    }
}
