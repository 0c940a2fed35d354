package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.format.Extension;
import dev.netplan.format.FormatRule;
import dev.netplan.format.InvalidValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder refuses, and what it says: the attribute, the value, and what is allowed. */
class InvariantsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 4);

    private static final Activity ATTEND = Activity.of("attend");
    private static final Owner ADA = Owner.builder().name("Ada").build();

    private static void refused(FormatRule rule, String message, ThrowingCallable building) {
        assertThatThrownBy(building).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            assertThat(invalid).hasMessage(message);
            assertThat(invalid.faults()).extracting(InvalidValue.Fault::rule).containsExactly(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kai", "", "-kai", "kai_b", "ein ö"})
    void an_id_has_lower_case_letters_digits_and_hyphens(String id) {
        refused(FormatRule.BAD_VALUE, "`" + id
                + "` is no id; expected lower-case letters, digits and hyphens, at most 64, the first no hyphen.",
                () -> Contact.builder().id(id).name("Kai").build());
    }

    @Test
    void an_id_has_64_characters_at_most() {
        assertThat(Contact.builder().id("k".repeat(64)).name("Kai").build().id()).hasSize(64);
        assertThatThrownBy(() -> Contact.builder().id("k".repeat(65)).name("Kai").build())
            .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_text_is_not_empty() {
        refused(FormatRule.BAD_VALUE, "`name` is empty; expected text.", () -> Owner.builder().name("").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {" Ada", "Ada\n", "A\u0000da", "A\u0085da", "A\u001Bda", "A\uD800da"})
    void a_text_has_no_white_space_at_its_ends_and_no_control_characters(String name) {
        assertThatThrownBy(() -> Owner.builder().name(name).build()).isInstanceOf(InvalidValue.class)
            .hasMessageEndingWith("expected text. Take out control characters, and white space at its ends.");
    }

    @Test
    void a_text_in_a_list_is_a_text_too() {
        refused(FormatRule.BAD_VALUE, "`questions[1]` is empty; expected text.",
                () -> Interest.builder().id("a").role("PM").questions(List.of("why", "")).build());
    }

    @Test
    void a_list_of_ids_has_each_once() {
        refused(FormatRule.BAD_VALUE, "`toward` is [a, a]; expected each value once.",
                () -> Contact.builder().id("kai").name("Kai").toward(List.of("a", "a")).build());
    }

    @Test
    void a_goal_of_no_times_cannot_be() {
        refused(FormatRule.BAD_VALUE, "`times` is `0`; expected a whole number from 1 to 1000000.",
                () -> Goal.builder().id("a").times(0).build());
        refused(FormatRule.BAD_VALUE, "`times` is `1000001`; expected a whole number from 1 to 1000000.",
                () -> Goal.builder().id("a").times(1_000_001).build());
    }

    @Test
    void a_goal_ends_after_it_starts() {
        refused(FormatRule.ENDS_BEFORE_START,
                "`by` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.",
                () -> Goal.builder().id("a").times(1).firstDay(MONDAY).by(SUNDAY).build());
    }

    @Test
    void milestones_rise_in_date_and_in_number() {
        refused(FormatRule.MILESTONES_NOT_INCREASING,
                "This milestone wants 3 by 2026-01-05, the one before it 3 by 2026-01-04; expected a later date and a higher number.",
                () -> Goal.builder().id("a").times(9)
                    .milestones(List.of(Milestone.of(SUNDAY, 3), Milestone.of(MONDAY, 3)))
                    .build());
        refused(FormatRule.MILESTONES_NOT_INCREASING,
                "This milestone wants 4 by 2026-01-05, the one before it 3 by 2026-01-05; expected a later date and a higher number.",
                () -> Goal.builder().id("a").times(9)
                    .milestones(List.of(Milestone.of(MONDAY, 3), Milestone.of(MONDAY, 4)))
                    .build());
    }

    @Test
    void people_of_a_goal_are_told_by_something() {
        refused(FormatRule.MISSING_KEY,
                "A key is missing; expected in a choice of people: at least one of `role` or `org` or `level` or `tag` or `contacts`.",
                () -> Who.builder().build());
    }

    @Test
    void an_interest_has_a_role_or_industries() {
        refused(FormatRule.MISSING_KEY,
                "A key is missing; expected in an interest: at least one of `role` or `industries`.",
                () -> Interest.builder().id("a").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "years"})
    void days_of_a_cycle_go_with_weeks_and_months_alone(String unit) {
        Cadence every = Cadence.parse("3 " + unit).orElseThrow();

        refused(FormatRule.BAD_VALUE,
                "`on` stands beside `every: 3 " + unit + "`; expected days only for a cadence of weeks or months.",
                () -> routine(every).on(List.of(new On.Weekday(DayOfWeek.MONDAY))).build());
    }

    @Test
    void weeks_have_weekdays_and_months_have_days_of_the_month() {
        refused(FormatRule.BAD_VALUE,
                "`on` has `15` beside `every: week`; expected weekdays for weeks, and days such as `first tue` or 15 for months.",
                () -> routine(Cadence.weeks(1)).on(List.of(new On.MonthDay(15))).build());
        refused(FormatRule.BAD_VALUE,
                "`on` has `mon` beside `every: month`; expected weekdays for weeks, and days such as `first tue` or 15 for months.",
                () -> routine(Cadence.months(1)).on(List.of(new On.Weekday(DayOfWeek.MONDAY))).build());
    }

    @Test
    void a_day_has_one_occurrence_at_most() {
        refused(FormatRule.BAD_VALUE, "`times` is 2 beside `every: day`; expected once for a cadence of days.",
                () -> routine(Cadence.days(1)).times(2).build());
        assertThat(routine(Cadence.days(1)).times(1).build().times()).contains(1);
    }

    @Test
    void a_routine_has_days_or_times() {
        refused(FormatRule.EXCLUSIVE_KEYS,
                "Two keys stand beside each other; expected in a routine: `on` and `times` exclude each other.",
                () -> routine(Cadence.weeks(1)).on(List.of(new On.Weekday(DayOfWeek.MONDAY))).times(1).build());
    }

    @Test
    void a_routine_ends_after_it_starts() {
        refused(FormatRule.ENDS_BEFORE_START,
                "`until` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.",
                () -> routine(Cadence.weeks(1)).firstDay(MONDAY).lastDay(SUNDAY).build());
    }

    @Test
    void a_time_of_day_has_whole_seconds() {
        refused(FormatRule.BAD_VALUE, "`at` is `18:00:00.500`; expected a time of day such as 18:00.",
                () -> routine(Cadence.weeks(1)).at(LocalTime.of(18, 0, 0, 500_000_000)).build());
    }

    @Test
    void a_length_is_positive_and_24_hours_at_most() {
        refused(FormatRule.BAD_VALUE, "`for` is `25h`; expected a length of time such as 20m or 1h30m, 24h at most.",
                () -> routine(Cadence.weeks(1)).lasts(Duration.ofHours(25)).build());
        assertThatThrownBy(() -> routine(Cadence.weeks(1)).lasts(Duration.ZERO).build())
            .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_time_of_a_week_has_168_hours_at_most() {
        assertThat(ADA.withWeeklyTime(Duration.ofHours(168)).weeklyTime()).isPresent();
        refused(FormatRule.BAD_VALUE,
                "`weekly-time` is `168h1s`; expected a length of time such as 20m or 1h30m, 168h at most.",
                () -> ADA.withWeeklyTime(Duration.ofHours(168).plusSeconds(1)));
    }

    @Test
    void an_action_ends_after_it_starts() {
        refused(FormatRule.ENDS_BEFORE_START,
                "`by` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.",
                () -> Action.builder().id("a").activity(ATTEND).firstDay(MONDAY).by(SUNDAY).build());
    }

    @Test
    void a_pause_and_a_phase_end_after_they_start() {
        String message = "`to` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.";

        refused(FormatRule.ENDS_BEFORE_START, message, () -> Pause.builder().firstDay(MONDAY).lastDay(SUNDAY).build());
        refused(FormatRule.ENDS_BEFORE_START, message,
                () -> Phase.builder().id("a").name("A").firstDay(MONDAY).lastDay(SUNDAY).build());
    }

    @Test
    void the_priority_of_an_organization_is_1_to_3() {
        refused(FormatRule.BAD_VALUE, "`priority` is `4`; expected a whole number from 1 to 3.",
                () -> Organization.builder().id("a").name("Acme").priority(4).build());
    }

    @Test
    void an_event_that_takes_several_days_has_no_time_of_day() {
        refused(FormatRule.BAD_VALUE,
                "`ends` stands beside the time of day in `starts`; expected a date alone in `starts`.",
                () -> event(Starts.at(LocalDateTime.of(2026, 1, 5, 18, 30))).ends(MONDAY).build());
    }

    @Test
    void an_event_ends_after_it_starts() {
        refused(FormatRule.ENDS_BEFORE_START,
                "`ends` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.",
                () -> event(Starts.on(MONDAY)).ends(SUNDAY).build());
        assertThat(event(Starts.on(MONDAY)).ends(MONDAY).build().ends()).contains(MONDAY);
    }

    @Test
    void a_zone_has_an_iana_name() {
        refused(FormatRule.BAD_VALUE, "`zone` is `+02:00`; expected a time zone such as America/Los_Angeles.",
                () -> event(Starts.on(MONDAY)).zone(ZoneOffset.ofHours(2)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01"})
    void dates_lie_between_1900_and_2200(LocalDate date) {
        refused(FormatRule.BAD_VALUE,
                "`by` is `" + date + "`; expected a date such as 2026-01-05, of the years 1900 to 2200.",
                () -> Milestone.of(date, 1));
    }

    @Test
    void an_own_activity_is_named_unlike_the_standard_ones() {
        refused(FormatRule.BAD_VALUE, "`attend` is a standard activity; expected another id for one of your own.",
                () -> OwnActivity.builder().id("attend").like(StandardActivity.ATTEND).build());
    }

    @Test
    void only_somebody_can_be_asked() {
        refused(FormatRule.MISSING_KEY, "A key is missing; expected in an entry: `hoping-for` needs `with` or `met`.",
                () -> Entry.builder().on(MONDAY).activity(ATTEND).hopingFor(ATTEND).build());
    }

    @Test
    void a_plan_runs_24_months_at_most() {
        refused(FormatRule.BAD_VALUE, "`months` is `25`; expected a whole number from 1 to 24.",
                () -> Plan.builder().start(MONDAY).owner(ADA).months(25).build());
    }

    @Test
    void a_plan_has_months_or_an_end() {
        refused(FormatRule.EXCLUSIVE_KEYS,
                "Two keys stand beside each other; expected in a plan: `months` and `end` exclude each other.",
                () -> Plan.builder().start(MONDAY).owner(ADA).months(6).end(MONDAY).build());
    }

    @Test
    void a_plan_ends_after_it_starts() {
        refused(FormatRule.ENDS_BEFORE_START,
                "`end` is 2026-01-04, before the start on 2026-01-05; expected that day or a later one.",
                () -> Plan.builder().start(MONDAY).owner(ADA).end(SUNDAY).build());
    }

    @Test
    void a_format_rule_has_no_severity() {
        assertThatThrownBy(
                () -> Plan.builder().start(MONDAY).owner(ADA).rules(Map.of("unknown-key", Severity.OFF)).build())
            .isInstanceOf(InvalidValue.class).hasMessageContaining("`unknown-key`");
        assertThat(Plan.builder().start(MONDAY).owner(ADA).rules(Map.of("idle-week", Severity.OFF)).build().rules())
            .containsEntry("idle-week", Severity.OFF);
    }

    @Test
    void an_acceptance_has_a_path_that_can_be_written() {
        Acceptance.Builder acceptance = Acceptance.builder();
        acceptance.rule("idle-week").why("holidays");

        refused(FormatRule.BAD_VALUE, "`at` is `a.b`; expected the path of an element such as contacts.kai.",
                () -> acceptance.at(PlanPath.of("a.b")).build());
        refused(FormatRule.BAD_VALUE, "`at` is empty; expected the path of an element such as contacts.kai.",
                () -> acceptance.at(PlanPath.ROOT).build());
    }

    @Test
    void keys_of_an_application_begin_with_x() {
        refused(FormatRule.UNKNOWN_KEY, "`crm` is no extension key; expected one that begins with `x-`.",
                () -> ADA.withExtensions(Map.of("crm", Extension.of("7"))));
    }

    @Test
    void values_of_an_application_are_texts_too() {
        refused(FormatRule.BAD_VALUE, "`a b` has a control character; expected line breaks and tabs at most.",
                () -> ADA.withExtensions(Map.of("x-crm", new Extension.Items(List.of(Extension.of("a\u0007b"))))));
        refused(FormatRule.BAD_VALUE, "`a b` has a control character; expected line breaks and tabs at most.",
                () -> ADA
                    .withExtensions(Map.of("x-crm", new Extension.Entries(Map.of("a\u0007b", Extension.of("a"))))));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> Goal.builder().id("A").times(0).firstDay(MONDAY).by(SUNDAY).build())
            .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.faults())
                .extracting(InvalidValue.Fault::path).containsExactly("id", "times", "by"));
    }

    @Test
    void a_copy_is_held_to_the_same() {
        Goal goal = Goal.builder().id("a").times(1).build();

        assertThatThrownBy(() -> goal.withTimes(0)).isInstanceOf(InvalidValue.class);
    }

    private static Routine.Builder routine(Cadence every) {
        Routine.Builder builder = Routine.builder();
        builder.id("a").activity(ATTEND).every(every);
        return builder;
    }

    private static Event.Builder event(Starts starts) {
        Event.Builder builder = Event.builder();
        builder.id("a").name("A").starts(starts);
        return builder;
    }
}
