package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Rule KAI = new Spoken("kai", Severity.WARNING, false, "contacts.kai.email");
    private static final Rule BROKEN = new Spoken("broken", Severity.ERROR, true, "goals.talks");

    @Test
    void rules_are_found_by_id_and_in_their_order() {
        RuleBook book = RuleBook.of(List.of(KAI, BROKEN));

        assertThat(book.rules()).extracting(Rule::id).containsExactly("kai", "broken", "stale-accept");
        assertThat(book.find("broken")).contains(BROKEN);
        assertThat(book.find("unheard-of")).isEmpty();
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.of(List.of(KAI, KAI)))
            .withMessage("Rule `kai` stands twice; expected each id once.");
    }

    @Test
    void a_book_changes_into_another_book() {
        RuleBook book = RuleBook.of(List.of(KAI));
        Rule other = new Spoken("kai", Severity.NOTE, false, "contacts.kai");

        assertThat(book.with(BROKEN).rules()).extracting(Rule::id).containsExactly("kai", "stale-accept", "broken");
        assertThat(book.with(other).find("kai")).contains(other);
        assertThat(book.without("kai").find("kai")).isEmpty();
        assertThat(book.without("unheard-of").rules()).isEqualTo(book.rules());
        assertThat(book.rules()).hasSize(2);
    }

    @Test
    void the_plan_sets_a_severity_before_the_book_and_the_book_before_the_rule() {
        RuleBook book = RuleBook.of(List.of(KAI));
        RuleBook stricter = book.withSeverity("kai", Severity.ERROR);

        assertThat(book.check(at(plan()))).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(stricter.check(at(plan()))).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(stricter.severity(KAI)).isEqualTo(Severity.ERROR);
        assertThat(stricter.check(at(plan().putRules("kai", Severity.NOTE)))).extracting(Finding::severity)
            .containsExactly(Severity.NOTE);
    }

    @Test
    void a_rule_that_is_off_says_nothing_until_a_plan_turns_it_on() {
        RuleBook book = RuleBook.of(List.of(KAI)).withSeverity("kai", Severity.OFF);

        assertThat(book.check(at(plan()))).isEmpty();
        assertThat(book.check(at(plan().putRules("kai", Severity.NOTE)))).hasSize(1);
    }

    @Test
    void a_format_rule_is_always_an_error() {
        RuleBook book = RuleBook.of(List.of(KAI));

        assertThatIllegalArgumentException().isThrownBy(() -> book.without("bad-value"))
            .withMessage("rule is `bad-value`, a format rule and so always an error; expected another rule.");
        assertThatIllegalArgumentException().isThrownBy(() -> book.withSeverity("unknown-key", Severity.NOTE));
        assertThat(book.withSeverity("ends-before-start", Severity.NOTE).without("ends-before-start").rules())
            .hasSize(2);
    }

    @Test
    void plan_rules_are_silent_while_there_is_an_error() {
        RuleBook book = RuleBook.of(List.of(KAI, BROKEN));

        assertThat(book.check(at(plan()))).extracting(Finding::rule).containsExactly("broken");
        assertThat(book.check(at(plan().putRules("broken", Severity.WARNING)))).hasSize(2);
        assertThat(book.check(at(accepting("broken", "goals.talks")))).hasSize(2);
    }

    @Test
    void what_was_read_wrongly_counts_as_an_error_too() {
        Finding read = Finding.of("unknown-key", Severity.ERROR, PlanPath.of("gaols"), "`gaols` is no key.", "");

        assertThat(RuleBook.of(List.of(KAI)).check(at(plan()), List.of(read))).containsExactly(read);
    }

    @Test
    void findings_of_the_reader_that_speak_of_dates_may_be_weighed_and_accepted_and_others_may_not() {
        Finding late =
                Finding.of("ends-before-start", Severity.ERROR, PlanPath.of("goals", "talks", "by"), "Late.", "");
        Finding bad = Finding.of("bad-value", Severity.ERROR, PlanPath.of("goals", "talks", "times"), "Bad.", "");
        RuleBook book = RuleBook.of(List.of());

        assertThat(book.check(at(plan().putRules("ends-before-start", Severity.OFF)), List.of(late, bad)))
            .containsExactly(bad);
        assertThat(book.check(at(accepting("ends-before-start", "goals")), List.of(late)))
            .containsExactly(late.withAccepted("on purpose"));
        assertThat(book.check(at(accepting("bad-value", "goals")), List.of(bad))).extracting(Finding::rule)
            .containsExactly("bad-value", "stale-accept");
        assertThat(book.check(at(accepting("bad-value", "goals")), List.of(bad))).contains(bad);
    }

    @Test
    void an_acceptance_takes_in_what_lies_below_its_element() {
        RuleBook book = RuleBook.of(List.of(KAI));

        for (String path : List.of("contacts", "contacts.kai", "contacts.kai.email")) {
            assertThat(book.check(at(accepting("kai", path)))).extracting(Finding::accepted)
                .containsExactly(Optional.of("on purpose"));
        }
        for (String path : List.of("contacts.ka", "contacts.kai.email[0]", "goals")) {
            assertThat(book.check(at(accepting("kai", path)))).extracting(Finding::rule)
                .containsExactly("kai", "stale-accept");
        }
    }

    @Test
    void an_acceptance_without_a_path_takes_in_the_whole_plan() {
        Plan.Builder plan = plan().addAccept(Acceptance.builder().rule("kai").why("he knows").build());

        assertThat(RuleBook.of(List.of(KAI)).check(at(plan))).singleElement()
            .satisfies(finding -> assertThat(finding.accepted()).contains("he knows"));
    }

    @Test
    void an_acceptance_lapses_after_its_last_day() {
        Acceptance acceptance = Acceptance.builder().rule("kai").why("he knows").lastDay(TODAY).build();
        RuleBook book = RuleBook.of(List.of(KAI));

        assertThat(book.check(at(plan().addAccept(acceptance)))).singleElement()
            .satisfies(finding -> assertThat(finding.accepted()).contains("he knows"));
        assertThat(book.check(PlanAt.of(plan().addAccept(acceptance).build(), TODAY.plusDays(1)))).singleElement()
            .satisfies(finding -> {
                assertThat(finding.accepted()).isEmpty();
                assertThat(finding.related()).containsExactly(Related.at(PlanPath.of("accept").item(0),
                        "This acceptance lapsed after 2026-01-05."));
            });
    }

    @Test
    void of_many_acceptances_of_the_same_the_first_gives_the_reason_and_the_last_to_lapse_is_named() {
        Acceptance[] lapsed = IntStream.of(3, 4, 2, 4)
            .mapToObj(day -> Acceptance.builder().rule("kai").why("a while").lastDay(TODAY.withDayOfMonth(day)).build())
            .toArray(Acceptance[]::new);
        Plan.Builder plan = plan().addAccept(lapsed);
        Plan.Builder both = plan().addAccept(lapsed).addAccept(Acceptance.builder().rule("kai").why("he knows").build(),
                Acceptance.builder().rule("kai").why("he told me").build());
        RuleBook book = RuleBook.of(List.of(KAI));

        assertThat(book.check(at(plan))).singleElement().satisfies(finding -> {
            assertThat(finding.accepted()).isEmpty();
            assertThat(finding.related()).extracting(Related::path).containsExactly(PlanPath.of("accept").item(1));
        });
        assertThat(book.check(at(both))).singleElement()
            .satisfies(finding -> assertThat(finding.accepted()).contains("he knows"));
    }

    @Test
    void the_nearest_acceptance_gives_the_reason() {
        Plan.Builder plan = plan().addAccept(Acceptance.builder().rule("kai").why("all").build(),
                Acceptance.builder().rule("kai").at(PlanPath.of("contacts", "kai")).why("him").build());

        assertThat(RuleBook.of(List.of(KAI)).check(at(plan))).extracting(Finding::accepted)
            .containsExactly(Optional.of("him"));
    }

    @Test
    void an_acceptance_that_matches_nothing_is_stale_and_may_be_taken_out() {
        Finding stale = RuleBook.of(List.of(KAI)).check(at(accepting("kai", "contacts.grace"))).get(1);

        assertThat(stale.severity()).isEqualTo(Severity.NOTE);
        assertThat(stale.message()).isEqualTo("`kai` finds nothing at `contacts.grace`; expected a finding to accept.");
        assertThat(stale.fix()).contains(Fix.remove(PlanPath.of("accept").item(0)));
    }

    @Test
    void an_acceptance_is_not_stale_when_its_rule_did_not_run_or_is_unknown() {
        RuleBook book = RuleBook.of(List.of(KAI, BROKEN));

        assertThat(book.check(at(accepting("kai", "contacts.grace")))).extracting(Finding::rule)
            .containsExactly("broken");
        assertThat(book.check(at(accepting("unheard-of", "contacts.grace")))).extracting(Finding::rule)
            .containsExactly("broken");
    }

    @Test
    void a_stale_acceptance_may_be_accepted_or_turned_off() {
        Acceptance stale = Acceptance.builder().rule("kai").at(PlanPath.of("goals")).why("one day").build();
        Acceptance ofStale =
                Acceptance.builder().rule("stale-accept").at(PlanPath.of("accept").item(0)).why("soon").build();
        RuleBook book = RuleBook.of(List.of(KAI));

        assertThat(book.check(at(plan().addAccept(stale, ofStale))))
            .filteredOn(finding -> finding.rule().equals("stale-accept"))
            .singleElement().satisfies(finding -> assertThat(finding.accepted()).contains("soon"));
        assertThat(book.check(at(plan().addAccept(stale).putRules("stale-accept", Severity.OFF))))
            .extracting(Finding::rule)
            .containsExactly("kai");
        assertThat(book.without("stale-accept").check(at(plan().addAccept(stale)))).extracting(Finding::rule)
            .containsExactly("kai");
    }

    @Test
    void findings_come_in_reading_order() {
        Finding second = KAI.finding(PlanPath.ROOT, "b", "").withPlace(new Place("plan.yaml", 2, 3, 2, 4));
        Finding first = KAI.finding(PlanPath.ROOT, "a", "").withPlace(new Place("plan.yaml", 2, 1, 2, 2));

        assertThat(RuleBook.of(List.of(KAI)).check(at(plan()), List.of(second, first))).extracting(Finding::message)
            .containsExactly("a", "b", "contacts.kai.email.");
    }

    @Test
    void whoever_sorts_them_later_may_have_the_same_findings_unsorted() {
        RuleBook book = RuleBook.of(List.of(KAI, new Spoken("a", Severity.NOTE, true, "goals.b", "goals.a")));

        assertThat(book.findings(at(plan()), List.of()))
            .containsExactlyInAnyOrderElementsOf(book.check(at(plan()), List.of()));
    }

    @Test
    void rules_are_told_which_rules_are_known() {
        PlanAt plan = at(plan());

        assertThat(plan.knownRules()).isEmpty();
        assertThat(plan.knowing(Set.of("kai")).knownRules()).containsExactly("kai");
        assertThat(plan.knowing(Set.of("kai")).journal()).isSameAs(plan.journal());
        assertThat(plan.knowing(Set.of("kai")).progress().agenda()).isSameAs(plan.agenda());
    }

    @Test
    void rules_of_an_application_are_found_as_services(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), Service.class.getName());

        try (URLClassLoader loader =
                new URLClassLoader(new URL[]{folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(RuleBook.of(List.of()).withServices(loader).find("service")).isPresent();
        }
        assertThat(RuleBook.of(List.of()).withServices().find("service")).isEmpty();
    }

    private static PlanAt at(Plan.Builder plan) {
        return PlanAt.of(plan.build(), TODAY);
    }

    private static Plan.Builder plan() {
        return Plan.builder().start(TODAY).owner(Owner.builder().name("Ada").build());
    }

    private static Plan.Builder accepting(String rule, String path) {
        return plan().addAccept(Acceptance.builder().rule(rule).at(PlanPath.parse(path)).why("on purpose").build());
    }

    /** A rule that always finds the same. */
    private record Spoken(String id, Severity severity, boolean isReferenceRule, List<String> paths) implements Rule {

        Spoken(String id, Severity severity, boolean isReferenceRule, String... paths) {
            this(id, severity, isReferenceRule, Arrays.asList(paths));
        }

        @Override
        public String finds() {
            return "always the same";
        }

        @Override
        public String why() {
            return "To see what becomes of it.";
        }

        @Override
        public String source() {
            return "This test.";
        }

        @Override
        public List<Finding> check(PlanAt plan) {
            return paths.stream().map(path -> finding(PlanPath.parse(path).orElseThrow(), path + ".", "")).toList();
        }
    }

    /** A rule that an application offers. */
    public static final class Service implements Rule {

        @Override
        public String id() {
            return "service";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String finds() {
            return "nothing";
        }

        @Override
        public String why() {
            return "To be found.";
        }

        @Override
        public String source() {
            return "This test.";
        }

        @Override
        public List<Finding> check(PlanAt plan) {
            return List.of();
        }
    }
}
