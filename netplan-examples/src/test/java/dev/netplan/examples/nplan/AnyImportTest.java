package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever bytes come as a file to import: rows, or one sentence. */
class AnyImportTest {

    private static final String PLAN = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }  # mine\ncontacts:\n"
            + "  known: { name: Somebody Known, email: known@example.net }\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path folder = Path.of("");
    private List<byte[]> samples = List.of();

    @BeforeProperty
    void begin() throws IOException {
        folder = Files.createTempDirectory("nplan");
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases/import"))) {
            List<byte[]> read = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(csv|vcf|ics)")).sorted().toList()) {
                read.add(Files.readAllBytes(file));
            }
            samples = List.copyOf(read);
        }
    }

    @AfterProperty
    void end() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 250)
    void any_bytes_give_rows_or_one_sentence(@ForAll("kinds") String kind, @ForAll long seed) throws IOException {
        Files.write(folder.resolve("file"), mutant(new Random(seed)));

        Run run = call("import", kind, "file", "--format", "json");

        if (run.exit() == 0) {
            assertThat(JSON.readTree(run.out()).get("rows").isArray()).isTrue();
            assertThat(JSON.readTree(run.out()).get("rows").isEmpty() && !run.err().isEmpty())
                .as("all is left out").isFalse();
        } else {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().startsWith("nplan: `file`").endsWith(".");
        }
        assertThat(run.err()).doesNotContain("mistake of nplan's own");
    }

    @Property(tries = 60)
    void whatever_is_applied_is_a_plan_that_knows_it(@ForAll("kinds") String kind, @ForAll long seed)
            throws IOException {
        Files.write(folder.resolve("file"), mutant(new Random(seed)));
        Files.writeString(folder.resolve("plan.yaml"), PLAN);

        Run first = call("import", kind, "file", "--apply", "--format", "json");
        String once = Files.readString(folder.resolve("plan.yaml"));
        Run second = call("import", kind, "file", "--apply", "--format", "json");

        assertThat(once).startsWith(PLAN.substring(0, PLAN.indexOf("contacts")));
        assertThat(call("check", "plan.yaml").exit()).isZero();
        assertThat(second.exit()).isEqualTo(first.exit());
        assertThat(Files.readString(folder.resolve("plan.yaml"))).isEqualTo(once);
        if (first.exit() == 0) {
            JSON.readTree(second.out()).get("rows").forEach(row -> assertThat(row.get("state").asText())
                .isNotEqualTo("new"));
        }
    }

    @Property(tries = 40)
    void every_name_comes_in_as_it_is_written(@ForAll Plan other) throws IOException {
        List<Contact> people = other.contacts().asList();
        StringBuilder table = new StringBuilder("name,org,email\n");
        for (int i = 0; i < people.size(); i++) {
            String name = people.get(i).name().replaceAll("[\\r\\n\\t]+", " ");
            table.append(cell(name)).append(",,p").append(i).append("@example.org\n");
        }
        Files.writeString(folder.resolve("file"), table);
        Files.writeString(folder.resolve("plan.yaml"), PLAN);

        Run run = call("import", "csv", "file", "--apply", "--format", "json");

        Plan plan = PlanReader.standard().read(folder.resolve("plan.yaml")).orThrow();
        if (!people.isEmpty()) {
            assertThat(run.exit()).as(run.err()).isZero();
        }
        assertThat(plan.contacts().asList().stream().skip(1).map(Contact::name).map(AnyImportTest::plain).toList())
            .isEqualTo(people.stream().map(Contact::name).map(AnyImportTest::plain).toList());
    }

    /** A name without what a table cannot say: the ends, the kind of white space, the apostrophe of a formula. */
    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC).replaceAll("[\\r\\n\\t]+", " ")
            .replaceFirst("^'(?=[=+@-])", "").strip();
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("linkedin", "vcf", "ics", "csv");
    }

    /** Some case's file with bytes changed, lost, doubled and exchanged with those of another. */
    private byte[] mutant(Random random) {
        byte[] bytes = samples.get(random.nextInt(samples.size())).clone();
        byte[] other = samples.get(random.nextInt(samples.size()));
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
                case 1 -> joined(bytes, at, bytes, at);
                case 2 -> joined(bytes, at, other, Math.min(bytes.length, at + random.nextInt(9)));
                case 3 -> joined(bytes, at, "\"\\\n\r;=:,\u0000\u00e9'".substring(random.nextInt(10)).getBytes(
                        StandardCharsets.UTF_8), at);
                default -> joined(bytes, at, new byte[]{(byte) random.nextInt(128)}, at + 1);
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        byte[] joined = new byte[to + middle.length + bytes.length - from];
        System.arraycopy(bytes, 0, joined, 0, to);
        System.arraycopy(middle, 0, joined, to, middle.length);
        System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
        return joined;
    }

    private Run call(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (words[0].equals("import")) {
            all.addAll(List.of("--plan", "plan.yaml"));
        }
        return org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1),
                () -> Run.in(folder, all.toArray(String[]::new)));
    }
}
