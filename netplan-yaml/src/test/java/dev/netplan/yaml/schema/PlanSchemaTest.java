package dev.netplan.yaml.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.netplan.check.Finding;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.write.PlanWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class PlanSchemaTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(PlanSchema.json());

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /** As an editor sees a YAML file. */
    @SuppressWarnings("unchecked") // a plan is a map
    private static List<Error> errorsOfYaml(String yaml) {
        Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        return errors(PlanWriter.json((Map<String, Object>) load.loadFromString(yaml)));
    }

    @Property(tries = 150)
    void every_plan_is_accepted(@ForAll Plan plan) {
        assertThat(errors(PlanWriter.json(plan))).as(PlanWriter.yaml(plan)).isEmpty();
    }

    @Property(tries = 500)
    void whatever_the_reader_takes_is_accepted(@ForAll Plan plan, @ForAll Random random) {
        String json = PlanWriter.json(Mutants.of(plan.toTree(), random.nextInt(1 << 20), random.nextInt(1 << 20)));

        boolean readable = PlanReader.standard().read(json, "plan.json").findings().isEmpty();

        assertThat(readable && !errors(json).isEmpty()).as(() -> json + errors(json)).isFalse();
    }

    @Property(tries = 100)
    void a_key_that_nobody_knows_is_refused(@ForAll Plan plan) {
        Map<String, Object> tree = new LinkedHashMap<>(plan.toTree());
        tree.put("nwe", "a");

        assertThat(errors(PlanWriter.json(tree))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.yaml", "career-changer.yaml"})
    void plans_of_people_are_accepted(String file) throws IOException {
        assertThat(errorsOfYaml(Files.readString(PLANS.resolve(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: 012", "title: true", "title: 1e3", "title:", "months: \"6\"", "months: ~",
        "week-starts: Mon",
        "week-starts: FRIDAY", "x-crm: { id: 7, tags: [a, ~] }", "goals: { g: { times: \"06\", toward: 7 } }",
        "contacts: { kai: { name: 7, tags: ~, x-own: 1 } }", "months: ~\nend: 2026-02-01",
        "events: { e: { name: E, starts: 2026-01-05 18:30, online: true } }",
        "routines: { r: { do: attend, every: month, on: [15, last Fri] } }",
        "interests: { i: { role: ~, industries: [fintech] } }", "goals: ~", "title: \"\""})
    void what_the_reader_takes_is_accepted(String more) {
        assertThat(rulesBroken(HEADER + more)).isEmpty();
        assertThat(errorsOfYaml(HEADER + more)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel: a", "X-crm: a", "x-: a", "title: [a]", "months: 0", "months: 25", "months: \"25\"",
        "months: 1.5",
        "start: 5", "zone: [UTC]", "week-starts: someday", "months: 6\nend: 2026-02-01", "goals: { g: { do: attend } }",
        "goals: { g: { times: 0 } }", "goals: { g: { times: 1, with: {} } }", "goals: { G: { times: 1 } }",
        "goals: { g: { times: 1, count: people } }", "goals: { g: { times: 1, toward: [a, a] } }", "goals: { g: ~ }",
        "contacts: { kai: { name: \"\" } }", "contacts: { kai: { name: ~ } }", "contacts: { kai: { name: \" \" } }",
        "contacts: { kai: { name: K, birthday: 13-01 } }", "interests: { i: { why: w } }",
        "interests: { i: { role: ~ } }",
        "routines: { r: { do: attend, every: week, on: mon, times: 1 } }",
        "routines: { r: { do: attend, every: weekly } }",
        "journal: [{ on: 2026-01-05, did: message, hoping-for: coffee-chat }]", "journal: [{ did: message }]",
        "contacts: { kai: { name: \"a\\u0007\" } }", "pauses: [{ from: 2026-01-05 }]", "defaults: { nudges: 0 }"})
    void what_the_reader_refuses_is_refused(String more) {
        String yaml = HEADER.lines().filter(line -> !more.startsWith(line.substring(0, line.indexOf(':') + 1)))
            .reduce("", (all, line) -> all + line + "\n") + more;

        assertThat(rulesBroken(yaml)).isNotEmpty();
        assertThat(errorsOfYaml(yaml)).isNotEmpty();
    }

    /** What the reader says of it. */
    private static List<String> rulesBroken(String yaml) {
        return PlanReader.standard().read(yaml, "plan.yaml").findings().stream().map(Finding::rule).toList();
    }

    @Test
    void a_plan_has_a_version_a_start_and_an_owner() {
        assertThat(errors("{}")).extracting(Error::getProperty).containsExactlyInAnyOrder("netplan", "start", "owner");
        assertThat(errorsOfYaml(HEADER.replace("netplan: 1", "netplan: 2"))).isNotEmpty();
    }

    @Test
    void an_included_file_needs_no_header() {
        Schema included = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.includedJson());

        assertThat(included.validate("{\"contacts\": {\"kai\": {\"name\": \"Kai\"}}}", InputFormat.JSON)).isEmpty();
        assertThat(included.validate("{\"start\": \"2026-01-05\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_schema_is_itself_valid() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(PlanSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_key_has_its_meaning() {
        assertThat(PlanSchema.json()).contains("\"description\": \"How many are to be reached.\"",
                "\"description\": \"How soon to follow up with a person newly met.\",\n          \"default\": \"2 days\"");
    }
}
