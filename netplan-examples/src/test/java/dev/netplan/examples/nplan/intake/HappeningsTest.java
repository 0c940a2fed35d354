package dev.netplan.examples.nplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HappeningsTest {

    private static final String HEAD = "netplan: 1\nstart: 2026-01-05\nzone: America/Los_Angeles\n"
            + "owner: { name: Ada }\n";

    @Test
    void an_event_is_known_by_its_calendars_id_when_it_moves() {
        Plan plan = plan("events:\n  night: { name: React night, starts: 2026-03-12T18:30, x-uid: a@b }\n");
        Arrival moved = event("name", "React night", "starts", "2026-03-13T18:30", "x-uid", "a@b");

        Intake asked = Intake.of(plan, List.of(moved), true);

        assertThat(states(Intake.of(plan, List.of(moved), false))).containsExactly(State.CHANGED);
        assertThat(asked.rows().get(0).changes()).extracting(Difference::key).containsExactly("starts");
        assertThat(happening("night", asked).starts()).hasToString("2026-03-13T18:30");
    }

    @Test
    void an_event_is_known_by_name_and_start_in_any_zone_when_its_id_is_another() {
        Plan plan = plan("events:\n  night: { name: React night, starts: 2026-03-12T18:30, x-uid: a@b }\n");
        Arrival again = event("name", "React Night", "starts", "2026-03-13T02:30", "zone", "Europe/Berlin", "x-uid",
                "other");

        Intake intake = Intake.of(plan, List.of(again), true);

        assertThat(states(intake)).containsExactly(State.SAME);
        assertThat(intake.plan()).isEqualTo(plan);
    }

    @Test
    void two_events_of_one_file_are_told_apart_by_their_ids_though_all_else_is_alike() {
        List<Arrival> tracks = List.of(event("name", "Talks", "starts", "2026-03-12T18:30", "place", "A", "x-uid", "a"),
                event("name", "Talks", "starts", "2026-03-12T18:30", "place", "B", "x-uid", "b"));
        List<Arrival> back = List.of(tracks.get(1), tracks.get(0));

        Intake first = Intake.of(plan(""), tracks, true);

        assertThat(states(first)).containsExactly(State.NEW, State.NEW);
        assertThat(states(Intake.of(first.plan(), tracks, true))).containsExactly(State.SAME, State.SAME);
        assertThat(states(Intake.of(first.plan(), back, true))).containsExactly(State.SAME, State.SAME);
        // whichever of them the plan has, the other is new
        for (Arrival known : tracks) {
            Plan plan = Intake.of(plan(""), List.of(known), false).plan();
            assertThat(states(Intake.of(plan, tracks, true))).containsExactlyInAnyOrder(State.SAME, State.NEW);
            assertThat(states(Intake.of(plan, back, true))).containsExactlyInAnyOrder(State.SAME, State.NEW);
        }
    }

    @Test
    void an_occurrence_is_known_by_its_day_when_the_whole_event_is_moved() {
        Intake before = Intake.of(plan(""), occurrences("18:00"), false);

        Intake asked = Intake.of(before.plan(), occurrences("19:00"), true);
        Intake unasked = Intake.of(before.plan(), occurrences("19:00"), false);

        assertThat(states(unasked)).containsOnly(State.CHANGED);
        assertThat(unasked.plan()).isEqualTo(before.plan());
        assertThat(asked.rows()).allSatisfy(row -> assertThat(row.changes()).extracting(Difference::key)
            .containsExactly("starts"));
        assertThat(asked.plan().events().asList()).extracting(event -> event.starts().toString())
            .containsExactly("2026-03-02T19:00", "2026-03-09T19:00", "2026-03-16T19:00");
        assertThat(states(Intake.of(asked.plan(), occurrences("19:00"), true))).containsOnly(State.SAME);
        assertThat(states(Intake.of(asked.plan(), occurrences("20:00"), true))).containsOnly(State.CHANGED);
    }

    @Test
    void of_two_occurrences_of_a_day_the_other_is_not_taken_for_the_moved_one() {
        Plan plan = Intake.of(plan(""), List.of(occurrence("2026-03-02", "09:00"), occurrence("2026-03-02", "17:00")),
                false)
            .plan();

        assertThat(states(Intake.of(plan, List.of(occurrence("2026-03-02", "09:00"), occurrence("2026-03-02", "18:00"),
                occurrence("2026-03-03", "09:00")), true)))
            .containsExactly(State.SAME, State.CHANGED, State.NEW);
        assertThat(states(Intake.of(plan, List.of(occurrence("2026-03-02", "10:00"), occurrence("2026-03-02", "18:00")),
                true)))
            .containsOnly(State.AMBIGUOUS);
    }

    @Test
    void an_event_found_by_name_and_start_is_found_once_in_a_file() {
        for (String mark : List.of("", ", x-uid: of-before")) {
            Plan plan = plan("events:\n  talks: { name: Talks, starts: 2026-03-12T18:30" + mark + " }\n");
            List<Arrival> tracks = List.of(event("name", "Talks", "starts", "2026-03-12T18:30", "x-uid", "a"),
                    event("name", "Talks", "starts", "2026-03-12T18:30", "x-uid", "b"));

            Intake first = Intake.of(plan, tracks, false);

            assertThat(states(first)).containsExactly(State.SAME, State.NEW);
            assertThat(states(Intake.of(first.plan(), tracks, false))).containsOnly(State.SAME);
            assertThat(Intake.of(first.plan(), tracks, true).plan()).isEqualTo(first.plan());
        }
    }

    @Test
    void a_cancelled_event_is_a_change() {
        Plan plan = plan("events:\n  night: { name: React night, starts: 2026-03-12T18:30, x-uid: a@b }\n");
        Arrival cancelled = event("name", "React night", "starts", "2026-03-12T18:30", "x-uid", "a@b", "cancelled",
                "true");

        assertThat(states(Intake.of(plan, List.of(cancelled), false))).containsExactly(State.CHANGED);
        assertThat(happening("night", Intake.of(plan, List.of(cancelled), true)).cancelled()).isTrue();
    }

    @Test
    void an_event_that_is_no_longer_cancelled_is_a_change_and_is_taken_up_only_when_asked() {
        for (String mark : List.of("x-uid: a@b, ", "")) {
            Plan plan = plan("events:\n  night: { name: Night, starts: 2026-03-12T18:30, " + mark
                    + "cancelled: true }\n");
            Arrival again = event("name", "Night", "starts", "2026-03-12T18:30", "x-uid", "a@b");

            Intake asked = Intake.of(plan, List.of(again), true);
            Intake unasked = Intake.of(plan, List.of(again), false);

            assertThat(states(unasked)).containsExactly(State.CHANGED);
            assertThat(unasked.rows().get(0).changes())
                .containsExactly(new Difference("cancelled", Optional.of(true), false));
            assertThat(happening("night", unasked).cancelled()).isTrue();
            assertThat(happening("night", asked).cancelled()).isFalse();
            assertThat(states(Intake.of(asked.plan(), List.of(again), true))).containsExactly(State.SAME);
        }
    }

    private static List<Arrival> occurrences(String time) {
        return List.of(occurrence("2026-03-02", time), occurrence("2026-03-09", time), occurrence("2026-03-16", time));
    }

    private static Arrival occurrence(String day, String time) {
        return event("name", "Talks", "starts", day + "T" + time, "x-uid", "s@x " + day + "T" + time);
    }

    private static Plan plan(String sections) {
        return PlanReader.standard().read(HEAD + sections, "plan.yaml").orThrow();
    }

    private static Arrival event(String... keys) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i += 2) {
            tree.put(keys[i], keys[i + 1]);
        }
        return new Arrival(Kind.EVENT, tree);
    }

    private static List<State> states(Intake intake) {
        return intake.rows().stream().map(Row::state).toList();
    }

    private static Event happening(String id, Intake intake) {
        return intake.plan().events().find(id).orElseThrow();
    }
}
