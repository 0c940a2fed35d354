package dev.netplan.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.netplan.agenda.Agenda;
import dev.netplan.change.Diff;
import dev.netplan.change.Merge;
import dev.netplan.check.Finding;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.edit.Edit;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.schema.PlanSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What is done with a plan file, and what peers do with the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** 12 make about 8 KB, 1,200 about 0.7 MB, 12,000 about 7 MB. */
    @Param({"12", "1200", "12000"})
    public int contacts;

    private String text;
    private String json;
    private Plan plan;
    private String oursText;
    private String theirsText;
    private Plan ours;
    private Plan theirs;
    private Plan oursApart;
    private Plan theirsApart;
    private Reading reading;
    private Entry entry;
    private RuleBook rules;
    private RuleBook strict;
    private ObjectMapper yaml;
    private ObjectMapper jackson;
    private tools.jackson.databind.ObjectMapper tree;
    private Schema schema;

    /** Makes the inputs. */
    @Setup
    public void setUp() throws IOException {
        text = PlanTexts.withContacts(contacts);
        reading = PlanReader.standard().read(text, "plan.yaml");
        plan = reading.orThrow();
        entry = Entry.builder().on(TODAY).activity(Activity.of("engage")).build();
        oursText = version(plan.withZone(ZoneId.of("Europe/Berlin"))
            .withJournal(plan.journal().subList(1, plan.journal().size())));
        theirsText = version(plan.withTitle("A title of theirs"));
        ours = knowing(reading, oursText);
        theirs = knowing(reading, theirsText);
        oursApart = read(oursText);
        theirsApart = read(theirsText);
        rules = StandardRules.book();
        strict = RuleBook.of(rules.rules().stream()
            .filter(rule -> rule.isReferenceRule() && rule.severity() == Severity.ERROR).toList());
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        yaml = new ObjectMapper(YAMLFactory.builder().loaderOptions(large).build())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        jackson = new ObjectMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        json = jackson.writeValueAsString(plan.toTree());
        tree = new tools.jackson.databind.ObjectMapper(tools.jackson.dataformat.yaml.YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build()).build());
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());
    }

    /** The text after an edit, as one who keeps it in git has it. */
    private String version(Plan wanted) {
        return PlanEditor.of(reading).become(wanted).orThrow().texts().get("plan.yaml");
    }

    private static Plan read(String some) {
        return readText(some).orThrow();
    }

    private static Reading readText(String some) {
        return PlanReader.standard().read(some, "plan.yaml");
    }

    private static Plan knowing(Reading known, String some) {
        return PlanReader.standard().knowing(known).read(some, "plan.yaml").orThrow();
    }

    /** SnakeYAML's bare events: the floor, as long as it scans. */
    @Benchmark
    public int snakeYamlEvents() {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        ParserImpl parser = new ParserImpl(new StreamReader(text), large);
        int events = 0;
        while (!parser.getEvent().is(Event.ID.StreamEnd)) {
            events++;
        }
        return events;
    }

    /** Text to plan, with every position. */
    @Benchmark
    public Reading read() {
        return PlanReader.standard().read(text, "plan.yaml");
    }

    /** The same, with SnakeYAML scanning. */
    @Benchmark
    public Reading readBySnakeYamlAlone() {
        return PlanReader.standard().bySnakeYamlAlone().read(text, "plan.yaml");
    }

    /** Text to plan, and all standard rules. */
    @Benchmark
    public List<Finding> readAndCheck() {
        return PlanReader.standard().read(text, "plan.yaml").check(rules, TODAY);
    }

    /** All standard rules on a plan that was checked before, as an application does that keeps it. */
    @Benchmark
    public List<Finding> check() {
        return reading.check(rules, TODAY);
    }

    /** A plan that has just been read, for each check anew. */
    @State(Scope.Benchmark)
    public static class JustRead {

        private Reading reading;

        /** Reads it. */
        @Setup(Level.Invocation)
        public void read(ReadBench bench) {
            reading = bench.read();
        }
    }

    /** Three plans that have just been read apart, for each comparison anew. */
    @State(Scope.Benchmark)
    public static class JustReadApart {

        private Plan base;
        private Plan ours;
        private Plan theirs;

        /** Reads them. */
        @Setup(Level.Invocation)
        public void read(ReadBench bench) {
            base = ReadBench.read(bench.text);
            ours = ReadBench.read(bench.oursText);
            theirs = ReadBench.read(bench.theirsText);
        }
    }

    /** All standard rules on a plan at its first check: its places are looked up for the first time too. */
    @Benchmark
    public List<Finding> checkFirst(JustRead just) {
        return just.reading.check(rules, TODAY);
    }

    /** Text to plan, and all standard rules, with SnakeYAML scanning. */
    @Benchmark
    public List<Finding> readAndCheckBySnakeYamlAlone() {
        return PlanReader.standard().bySnakeYamlAlone().read(text, "plan.yaml").check(rules, TODAY);
    }

    /** Jackson's YAML bound to records of the same shape: no positions, no findings. */
    @Benchmark
    public Object jacksonYamlDatabind() throws IOException {
        return yaml.readValue(text, JacksonPlan.class);
    }

    /** Jackson's YAML as a tree, and a JSON Schema held against it. */
    @Benchmark
    public List<Error> jacksonTreeAndSchema() {
        return schema.validate(tree.readTree(text));
    }

    /** Jackson's JSON bound to the same records. */
    @Benchmark
    public Object jacksonJsonDatabind() throws IOException {
        return jackson.readValue(json, JacksonPlan.class);
    }

    /** The agenda of 26 weeks. */
    @Benchmark
    public Object agenda() {
        return Agenda.of(plan, TODAY).items(plan.start(), plan.lastDay());
    }

    /** Progress, with the forecast of every goal. */
    @Benchmark
    public Object progress() {
        Progress progress = Progress.of(plan, TODAY);
        double chances = 0;
        for (var goal : progress.goals()) {
            chances += goal.chance();
        }
        return chances + progress.totals().reach();
    }

    /** What differs between two plans, of which the one was read knowing the other. */
    @Benchmark
    public Object diff() {
        return Diff.between(plan, ours);
    }

    /** Two texts to what differs between their plans. */
    @Benchmark
    public Object readAndDiff() {
        Reading before = readText(text);
        return Diff.between(before.orThrow(), knowing(before, oursText));
    }

    /** The same of plans that were read apart, and share nothing in memory. */
    @Benchmark
    public Object diffApart() {
        return Diff.between(plan, oursApart);
    }

    /**
     * What differs between two plans that have just been read apart, as a program meets them that reads and compares.
     */
    @Benchmark
    public Object diffFirst(JustReadApart just) {
        return Diff.between(just.base, just.ours);
    }

    /** The same of texts that are read apart. */
    @Benchmark
    public Object readApartAndDiff() {
        return Diff.between(read(text), read(oursText));
    }

    /** Three texts to the plan in which two people's changes are joined. */
    @Benchmark
    public Object readAndMerge() {
        Reading base = readText(text);
        return Merge.of(base.orThrow(), knowing(base, oursText), knowing(base, theirsText));
    }

    /** The same of texts that are read apart. */
    @Benchmark
    public Object readApartAndMerge() {
        return Merge.of(read(text), read(oursText), read(theirsText));
    }

    /** Two people's changes joined with what both began from. */
    @Benchmark
    public Object merge() {
        return Merge.of(plan, ours, theirs);
    }

    /** The same of plans that were read apart, and share nothing in memory. */
    @Benchmark
    public Object mergeApart() {
        return Merge.of(plan, oursApart, theirsApart);
    }

    /** The same of plans that have just been read apart. */
    @Benchmark
    public Object mergeFirst(JustReadApart just) {
        return Merge.of(just.base, just.ours, just.theirs);
    }

    /** An entry appended to the text of a plan that is read already; the text is read again. */
    @Benchmark
    public Object append() {
        return PlanEditor.of(reading).edit(new Edit.Append(entry)).orThrow();
    }

    /** A plan file that is as it was before each append. */
    @State(Scope.Benchmark)
    public static class PlanFile {

        private Path file;

        /** Makes the file. */
        @Setup
        public void setUp() throws IOException {
            file = Files.createTempFile("bench", ".yaml");
        }

        /** Gives it the text of a plan. */
        @Setup(Level.Invocation)
        public void fill(ReadBench bench) throws IOException {
            Files.writeString(file, bench.text);
        }

        /** Takes it away. */
        @TearDown
        public void tearDown() throws IOException {
            Files.delete(file);
        }
    }

    /** From a plan file to a plan. */
    @Benchmark
    public Reading readFile(PlanFile plan) {
        return PlanReader.standard().read(plan.file);
    }

    /** What {@code nplan log} does: the file is read, changed, read again, held against the references, and written. */
    @Benchmark
    public Outcome appendToFile(PlanFile file) {
        return PlanFiles.edit(file.file, editor -> {
            Outcome outcome = editor.become(new Edit.Append(entry).appliedTo(editor.plan()));
            if (outcome instanceof Outcome.Edited edited) {
                edited.reading().check(strict, TODAY);
            }
            return outcome;
        });
    }
}
