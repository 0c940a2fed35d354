package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.SourceText;
import dev.netplan.yaml.write.PlanWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is found in files does not hang on how the same plan is laid out in them, and is where it is said to be. */
class FindingLawsTest {

    private static final List<String> SECTIONS = List.of("activities", "phases", "interests", "goals", "routines",
            "actions", "organizations", "communities", "events", "contacts", "introductions");

    @Property(tries = 100)
    void the_order_of_files_does_not_change_which_findings_there_are(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days) {
        LocalDate asOf = plan.start().plusDays(days);
        Map<String, String> files = inFiles(plan);

        Reading one = read(main(plan, "one.yaml", "two.yaml"), files);
        Reading other = read(main(plan, "two.yaml", "one.yaml"), files);

        assertThat(one.findings()).isEmpty();
        assertThat(whatAndWhere(other, asOf)).isEqualTo(whatAndWhere(one, asOf));
    }

    @Property(tries = 100)
    void the_order_of_keys_does_not_change_which_findings_there_are(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days) {
        LocalDate asOf = plan.start().plusDays(days);

        Reading one = read(PlanWriter.json(plan.toTree()), Map.of());
        Reading other = read(PlanWriter.json(turned(plan.toTree())), Map.of());

        assertThat(one.findings()).isEmpty();
        assertThat(whatAndWhere(other, asOf)).isEqualTo(whatAndWhere(one, asOf));
    }

    @Property(tries = 100)
    void each_finding_lies_in_its_file_at_a_path_that_exists(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days) {
        Reading reading = PlanReader.standard().read(PlanWriter.yaml(plan), "plan.yaml");
        SourceText text = reading.files().get(0);

        assertThat(reading.check(StandardRules.book(), plan.start().plusDays(days))).allSatisfy(finding -> {
            assertThat(finding.path().steps().isEmpty() || reading.places().value(finding.path()).isPresent()).isTrue();
            Place place = finding.place().orElseThrow();
            assertThat(place.file()).isEqualTo("plan.yaml");
            assertThatIsIn(text, place.line(), place.column());
            assertThatIsIn(text, place.endLine(), place.endColumn());
            assertThat(place.endLine() * 10_000L + place.endColumn())
                .isGreaterThanOrEqualTo(place.line() * 10_000L + place.column());
        });
    }

    private static void assertThatIsIn(SourceText text, int line, int column) {
        assertThat(line).isBetween(1, text.lineCount());
        String there = text.line(line);
        assertThat(column).isBetween(1, there.codePointCount(0, there.length()) + 1);
    }

    /** Every section in two halves, the journal by time: what happened first of two things on one day is no layout. */
    private static Map<String, String> inFiles(Plan plan) {
        Map<String, Object> one = new LinkedHashMap<>();
        Map<String, Object> two = new LinkedHashMap<>();
        Map<String, Object> tree = plan.toTree();
        for (String section : SECTIONS) {
            if (tree.get(section) instanceof Map<?, ?> elements) {
                Map<Object, Object> even = new LinkedHashMap<>();
                Map<Object, Object> odd = new LinkedHashMap<>();
                elements.forEach((id, element) -> (even.size() <= odd.size() ? even : odd).put(id, element));
                one.put(section, even);
                two.put(section, odd);
            }
        }
        LocalDate middle = plan.journal().stream().map(Entry::on).sorted().skip(plan.journal().size() / 2).findFirst()
            .orElse(plan.start());
        one.put("journal", plan.journal().stream().filter(entry -> entry.on().isBefore(middle)).map(Entry::toTree)
            .toList());
        two.put("journal", plan.journal().stream().filter(entry -> !entry.on().isBefore(middle)).map(Entry::toTree)
            .toList());
        return Map.of("one.yaml", PlanWriter.json(one), "two.yaml", PlanWriter.json(two));
    }

    private static String main(Plan plan, String... included) {
        Map<String, Object> tree = new LinkedHashMap<>(plan.toTree());
        tree.keySet().removeAll(SECTIONS);
        tree.remove("journal");
        tree.put("include", List.of(included));
        return PlanWriter.json(tree);
    }

    private static Map<String, Object> turned(Map<String, Object> tree) {
        List<String> keys = new ArrayList<>(tree.keySet());
        Collections.reverse(keys);
        Map<String, Object> turned = new LinkedHashMap<>();
        keys.forEach(key -> turned.put(key, turned(tree.get(key))));
        return turned;
    }

    @SuppressWarnings("unchecked") // trees hold such maps only
    private static Object turned(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return turned((Map<String, Object>) map);
        }
        return tree instanceof List<?> list ? list.stream().map(item -> turned((Object) item)).toList() : tree;
    }

    private static Reading read(String main, Map<String, String> files) {
        return PlanReader.standard().resolving(new IncludeResolver() {
            @Override
            public List<String> list(String folder) {
                return List.copyOf(files.keySet());
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
            }
        }).read(main, "plan.yaml");
    }

    /** Which of two duplicates comes second is a matter of order, and so is the number of an entry. */
    private static List<String> whatAndWhere(Reading reading, LocalDate asOf) {
        Plan plan = reading.plan().orElseThrow();
        return reading.check(StandardRules.book(), asOf).stream()
            .filter(finding -> !finding.rule().equals("duplicate-contact"))
            .map(finding -> finding.severity() + " " + finding.rule() + " " + where(finding, plan)).sorted().toList();
    }

    private static String where(Finding finding, Plan plan) {
        PlanPath path = finding.path();
        if (path.steps().size() < 2 || !path.steps().get(0).equals("journal")) {
            return path.toString();
        }
        Entry entry = plan.journal().get((Integer) path.steps().get(1));
        return entry.on() + " " + entry.activity() + " " + entry.everybody()
                + path.steps().subList(2, path.steps().size());
    }
}
