package dev.netplan.examples;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.PlanException;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.write.PlanWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example program runs, and does what its first line says. */
class ExampleProgramTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/netplan/examples");

    @TempDir
    Path folder;

    @Test
    void a_plan_in_java_is_printed_as_yaml() {
        String printed = printed(() -> PlanInJava.main(new String[0]));

        assertThat(printed).startsWith("netplan: 1\n");
        assertThat(PlanReader.standard().read(printed, "plan.yaml").orThrow()).isEqualTo(PlanInJava.plan());
    }

    @Test
    void an_uploaded_plan_is_answered_with_its_findings() throws Exception {
        HttpServer server = new CheckingServer().start(0);
        try {
            HttpResponse<String> good = post(server, "2026-02-22", PlanWriter.yaml(PlanInJava.plan()));
            HttpResponse<String> broken = post(server, "2026-02-22", "netplan: 1\nstart: 2026-02-30\n");
            HttpResponse<String> undated = post(server, "today", "netplan: 1\n");

            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(rules(good)).contains("goal-behind").doesNotContain("bad-value");
            assertThat(broken.statusCode()).isEqualTo(422);
            assertThat(new ObjectMapper().readTree(broken.body()).at("/findings/1/line").asInt()).isEqualTo(2);
            assertThat(rules(broken)).containsExactly("missing-key", "bad-value");
            assertThat(undated.statusCode()).isEqualTo(404);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_coach_sees_first_who_needs_a_word() throws IOException {
        Files.writeString(folder.resolve("ada.yaml"), PlanWriter.yaml(PlanInJava.plan()));
        Files.writeString(folder.resolve("kim.yaml"), "netplan: 2\n");
        Files.writeString(folder.resolve("sam.yaml"), PlanWriter.yaml(plan("Quiet").starting(date(2026, 1, 5))
            .owner(person("Sam Rivera")).build()));

        assertThat(CoachingRound.lines(folder, date(2026, 3, 22))).extracting(Object::toString).containsExactly(
                "kim.yaml: 3 errors", "ada.yaml: Ada Okafor, 2 behind, 0 weeks in a row",
                "sam.yaml: Sam Rivera, on track, 0 weeks in a row");
    }

    @Test
    void a_rule_of_your_own_finds_beside_the_standard_ones() {
        Plan plan = plan("Out").starting(date(2026, 1, 5)).owner(person("Sam Rivera"))
            .event("hall", event("Fair").starts(2026, 2, 1).place("Hall 3"))
            .event("somewhere", event("Meetup").starts(2026, 2, 2))
            .event("past", event("Meetup").starts(2026, 1, 6))
            .event("web", event("Webinar").starts(2026, 2, 3).online())
            .build();

        List<Finding> findings = RuleOfYourOwn.book().check(PlanAt.of(plan, date(2026, 1, 10)));

        assertThat(findings).filteredOn(finding -> finding.rule().equals("event-without-place"))
            .extracting(finding -> finding.path().toString()).containsExactly("events.somewhere");
        assertThat(findings).filteredOn(Finding::isError).extracting(Finding::rule).containsExactly("no-superpowers");
    }

    @Test
    void a_reminder_tells_today_what_is_new() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.yaml"), PlanWriter.yaml(PlanInJava.plan()));
        List<String> told = new ArrayList<>();
        ReminderLoop loop = new ReminderLoop(file, Clock.fixed(Instant.parse("2026-02-20T02:00:00Z"), ZoneOffset.UTC),
                told::add);

        loop.look();
        loop.look();

        assertThat(told).anyMatch(line -> line.startsWith("2026-02-19 18:00: ")).doesNotHaveDuplicates();
    }

    @Test
    void rows_become_contacts() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            statement.execute("create table people (id varchar primary key, name varchar, role varchar, "
                    + "company varchar, mail varchar, last_seen date)");
            statement.execute("insert into people values "
                    + "('A1', 'Lee Ngo', 'Backend Engineer', 'Northwind', 'lee@example.com', date '2025-12-12'), "
                    + "('B2', 'Ruth Adeyemi', null, null, null, null)");

            Plan plan = ContactsFromDatabase.with(PlanInJava.plan(), database);

            assertThat(plan.contacts().ids()).containsExactly("grace", "crm-a1", "crm-b2");
            assertThat(plan.contacts().find("crm-a1").orElseThrow().lastContact()).contains(date(2025, 12, 12));
            assertThat(ContactsFromDatabase.with(plan, database)).isEqualTo(plan);

            Plan noted = amend(plan).contact("crm-a1", lee -> lee.notes("likes tea").email("lee@home.example")).build();
            statement.execute("update people set role = 'Staff Engineer' where id = 'A1'");
            assertThat(ContactsFromDatabase.with(noted, database))
                .isEqualTo(amend(noted).contact("crm-a1", lee -> lee.role("Staff Engineer")).build());

            statement.execute("insert into people values ('No id', '', null, null, null, null)");
            assertThatThrownBy(() -> ContactsFromDatabase.with(plan, database)).isInstanceOf(PlanException.class)
                .hasMessageContaining("contacts.crm-no id").hasMessageContaining("`name` is empty");
        }
    }

    @Test
    void every_example_says_first_what_it_shows_and_is_a_page_long() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("package-info.java")).toList();

            assertThat(programs).isNotEmpty().allSatisfy(program -> {
                assertThat(Files.readAllLines(program).get(0)).startsWith("// Shows ");
                assertThat(Files.readAllLines(program)).hasSizeLessThan(110);
                assertThat(SOURCES.resolve("package-info.java")).content()
                    .contains(" " + program.getFileName().toString().replace(".java", "") + " ");
            });
        }
    }

    private static HttpResponse<String> post(HttpServer server, String date, String plan) throws Exception {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/check/" + date);
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(plan)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> rules(HttpResponse<String> answer) throws IOException {
        List<String> rules = new ArrayList<>();
        for (JsonNode finding : new ObjectMapper().readTree(answer.body()).get("findings")) {
            rules.add(finding.get("rule").asText());
        }
        return rules;
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
