package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To know another version of a plan makes its reading quick, and changes nothing about it. */
class KnowingTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    @ParameterizedTest
    @ValueSource(strings = {"ada.yaml", "career-changer.yaml"})
    void elements_whose_text_is_as_it_was_are_the_very_ones(String name) {
        Reading earlier = read(text(name));
        Plan plan = earlier.plan().orElseThrow();

        Plan later = knowing(earlier, "# One more line.\n" + text(name)).plan().orElseThrow();

        assertThat(later).isEqualTo(plan);
        assertThat(later.contacts().asList()).isNotEmpty().usingElementComparator(KnowingTest::identity)
            .isEqualTo(plan.contacts().asList());
        assertThat(later.goals().asList()).usingElementComparator(KnowingTest::identity)
            .isEqualTo(plan.goals().asList());
        assertThat(later.journal()).isNotEmpty().usingElementComparator(KnowingTest::identity)
            .isEqualTo(plan.journal());
    }

    @Property
    void a_rewritten_plan_is_read_alike_step_by_step(@ForAll long seed) {
        String text = text(seed % 2 == 0 ? "ada.yaml" : "career-changer.yaml");
        Reading known = read(text);
        for (int step = 0; step < 4; step++) {
            String next = Rewritten.of(text, seed + step);
            Reading reading = knowing(known, next);
            Alike.assertAlike(reading, read(next), next);
            if (reading.plan().isPresent()) {
                // what is broken now is often mended again in the next step
                text = reading.findings().isEmpty() ? next : text;
                known = reading;
            }
        }
    }

    @Property
    void files_between_which_sections_move_are_read_alike(@ForAll long seed) {
        String[] before = parts(seed, false);
        String[] after = parts(seed / 2, seed % 3 == 0);
        Reading known = PlanReader.standard().resolving(files(before)).read(before[0], "plan.yaml");

        Reading reading = PlanReader.standard().knowing(known).resolving(files(after)).read(after[0], "plan.yaml");

        assertThat(known.findings()).isEmpty();
        Alike.assertAlike(reading, PlanReader.standard().resolving(files(after)).read(after[0], "plan.yaml"),
                String.join("----\n", after));
    }

    @Test
    void a_line_behind_an_element_that_goes_on_with_it_is_read() {
        Reading known = read(HEADER + "contacts:\n  bo:\n    name: Bo\n  cy: { name: Cy }\n");

        String longer = HEADER + "contacts:\n  bo:\n    name: Bo\n      Peep\n    tags: [a]\n  cy: { name: Cy }\n";

        assertThat(knowing(known, longer).plan().orElseThrow().contacts().find("bo").orElseThrow().name())
            .isEqualTo("Bo Peep");
        Alike.assertAlike(knowing(known, longer), read(longer), longer);
    }

    @Test
    void blank_lines_that_a_text_keeps_are_read() {
        String start = HEADER + "contacts:\n  bo:\n    name: Bo\n    notes: |+\n      one\n";
        Reading known = read(start + "  cy: { name: Cy }\n");

        String more = start + "\n\n  cy: { name: Cy }\n";

        Alike.assertAlike(knowing(known, more), read(more), more);
    }

    @Test
    void an_element_that_moves_to_another_column_is_read_there() {
        Reading known = read(HEADER + "contacts:\n  bo:\n       name: Bo\n       notes: |1\n          x\n");

        String moved = HEADER + "contacts:\n      bo:\n       name: Bo\n       notes: |1\n          x\n";

        Alike.assertAlike(knowing(known, moved), read(moved), moved);
    }

    @Test
    void an_entry_that_follows_a_new_one_is_known_and_has_its_new_place() {
        String first = "  - { on: 2026-01-06, did: engage }\n";
        String second = "  - on: 2026-01-07\n    did: engage\n";
        Reading known = read(HEADER + "journal:\n" + first + second);

        Reading reading = knowing(known, HEADER + "journal:\n" + first.replace("06", "05") + first + second);

        List<Entry> journal = reading.plan().orElseThrow().journal();
        assertThat(journal.get(1)).isSameAs(known.plan().orElseThrow().journal().get(0));
        assertThat(journal.get(2)).isSameAs(known.plan().orElseThrow().journal().get(1));
        assertThat(reading.places().value(PlanPath.of("journal").item(2).key("did")).orElseThrow().line())
            .isEqualTo(8);
    }

    @Test
    void entries_behind_some_that_are_gone_are_known() {
        String all = HEADER + "journal:\n";
        for (int day = 1; day <= 20; day++) {
            all += "  - on: 2026-02-%02d\n    did: engage\n".formatted(day);
        }
        Reading known = read(all);
        int from = all.indexOf("  - on: 2026-02-04");
        int to = all.indexOf("  - on: 2026-02-10");

        List<Entry> journal = knowing(known, all.substring(0, from) + all.substring(to)).plan().orElseThrow().journal();

        assertThat(journal).hasSize(14);
        assertThat(journal.get(3)).isSameAs(known.plan().orElseThrow().journal().get(9));
        assertThat(journal.get(13)).isSameAs(known.plan().orElseThrow().journal().get(19));
    }

    @Test
    void a_plan_with_findings_is_not_known_so_that_they_are_told_again() {
        String slip = HEADER + "contacts:\n  bo: { name: Bo, nmae: Bo }\n";

        assertThat(knowing(read(slip), slip).findings()).isEqualTo(read(slip).findings()).hasSize(1);
    }

    @Test
    void a_known_plan_stays_as_it_is() {
        Reading known = read(text("ada.yaml"));
        knowing(known, text("career-changer.yaml"));

        Alike.assertAlike(known, read(text("ada.yaml")), "ada.yaml");
    }

    /** Ada's plan with its contacts and journal in other files, in which ones depends on the number. */
    private static String[] parts(long seed, boolean rewritten) {
        String text = text("ada.yaml");
        int contacts = text.indexOf("\ncontacts:") + 1;
        int journal = text.indexOf("\njournal:") + 1;
        String people = text.substring(contacts, journal);
        String entries = text.substring(journal);
        int cut = entries.indexOf("\n  - ", entries.length() / 2) + 1;
        String first = Math.floorMod(seed, 2) == 0 ? people : entries.substring(0, cut);
        String second = Math.floorMod(seed, 2) == 0 ? entries.substring(0, cut) : people;
        String third = "journal:\n" + entries.substring(cut);
        String main = text.substring(0, contacts) + "include: [one.yaml, two.yaml, three.yaml]\n";
        return new String[]{main, rewritten ? Rewritten.of(first, seed) : first, second, third};
    }

    private static IncludeResolver files(String[] parts) {
        Map<String, String> texts = Map.of("one.yaml", parts[1], "two.yaml", parts[2], "three.yaml", parts[3]);
        return new IncludeResolver() {
            @Override
            public List<String> list(String folder) {
                return List.copyOf(texts.keySet());
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String text(String name) {
        try (InputStream in = KnowingTest.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading read(String text) {
        return PlanReader.standard().read(text, "plan.yaml");
    }

    private static Reading knowing(Reading known, String text) {
        return PlanReader.standard().knowing(known).read(text, "plan.yaml");
    }

    private static int identity(Object one, Object other) {
        return one == other ? 0 : 1;
    }
}
