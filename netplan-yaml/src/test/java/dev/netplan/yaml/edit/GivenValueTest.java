package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.netplan.format.Extension;
import dev.netplan.model.Activity;
import dev.netplan.model.Birthday;
import dev.netplan.model.Cadence;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.On;
import dev.netplan.model.Owner;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Starts;
import dev.netplan.model.Tie;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class GivenValueTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada, weekly-time: 1h }
            goals:
              meetups: { do: attend, times: 6, by: 2026-06-30 }
            routines:
              post: { do: engage, every: week, on: tue, at: "18:00" }
            """;

    @Test
    @NullUnmarked
    void a_part_that_is_null_is_refused_where_the_edit_is_made() {
        PlanPath title = PlanPath.of("title");

        assertThatNullPointerException().isThrownBy(() -> new Edit.Set(title, null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Set(null, "x")).withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Add(null, "kai", Map.of())).withMessage("section");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Add("contacts", null, Map.of())).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Add("contacts", "kai", null)).withMessage("tree");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Remove(null)).withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Append(null)).withMessage("entry");
        assertThatNullPointerException().isThrownBy(() -> new Edit.Rename("goals", "a", null)).withMessage("to");
        assertThatNullPointerException().isThrownBy(() -> new Edit.MergeContacts(null, "a")).withMessage("kept");
    }

    @Test
    void a_null_deep_inside_is_refused_and_named() {
        Map<String, Object> empty = new LinkedHashMap<>(Collections.singletonMap("name", null));
        Map<Object, Object> unnamed = new LinkedHashMap<>(Collections.singletonMap(null, "Kai"));

        assertThatNullPointerException().isThrownBy(() -> new Edit.Add("contacts", "kai", empty))
            .withMessage("tree.name");
        assertThatNullPointerException().isThrownBy(() -> set("contacts.kai", unnamed))
            .withMessage("a key of value");
        assertThatNullPointerException()
            .isThrownBy(() -> set("owner", Map.of("superpowers", Arrays.asList("a", null))))
            .withMessage("value.superpowers[1]");
    }

    @Test
    void a_value_of_a_class_that_no_plan_holds_is_refused_and_its_class_is_named() {
        for (Object value : List.of(Optional.of("x"), Instant.EPOCH, URI.create("x:y"), TimeUnit.DAYS, 'c',
                new int[]{1}, new Object())) {
            String name = value.getClass().getName();
            assertThatIllegalArgumentException().isThrownBy(() -> set("title", value))
                .withMessageStartingWith("`value` is of the class " + name + "; expected a text, ");
            assertThatIllegalArgumentException().isThrownBy(() -> set("x-crm", List.of(Map.of("id", value))))
                .withMessageStartingWith("`value[0].id` is of the class " + name + "; expected ");
            assertThatIllegalArgumentException().isThrownBy(() -> set("x-crm", Map.of(value, "x")))
                .withMessageStartingWith("`a key of value` is of the class " + name + "; expected ");
            assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit.Add("contacts", "kai", Map.of("name", value)))
                .withMessageStartingWith("`tree.name` is of the class " + name + "; expected ");
        }
    }

    @Test
    void values_of_the_model_are_written_as_the_format_has_them() {
        assertThat(edited("owner.style", Owner.Style.INTROVERT)).contains("style: introvert");
        assertThat(edited("owner.weekly-time", Duration.ofMinutes(150))).contains("weekly-time: 2h30m");
        assertThat(edited("week-starts", DayOfWeek.SUNDAY)).contains("week-starts: sun");
        assertThat(edited("zone", ZoneId.of("America/Los_Angeles"))).contains("zone: America/Los_Angeles");
        assertThat(edited("start", LocalDate.of(2026, 1, 12))).contains("start: 2026-01-12");
        assertThat(edited("goals.meetups.do", StandardActivity.COFFEE_CHAT)).contains("do: coffee-chat");
        assertThat(edited("goals.meetups.do", List.of(Activity.of("attend"), StandardActivity.JOIN)))
            .contains("do: [attend, join]");
        assertThat(edited("routines.post.every", Cadence.weeks(2))).contains("every: 2 weeks");
        assertThat(edited("routines.post.on", new On.Weekday(DayOfWeek.THURSDAY))).contains("on: thu");
        assertThat(edited("routines.post.at", LocalTime.of(9, 5))).contains("at: \"09:05\"");
        assertThat(edited("rules", Map.of("idle-week", Severity.OFF))).contains("idle-week: \"off\"");
        assertThat(edited("defaults", Map.of("keep-in-touch", Map.of(Tie.STRONG, KeepInTouch.never()))))
            .contains("keep-in-touch: { strong: never }");
        assertThat(edited("accept", List.of(Map.of("rule", "idle-week", "at", PlanPath.of("goals", "meetups"),
                "why", "holidays"))))
            .contains("at: goals.meetups");
    }

    @Test
    void elements_take_values_of_the_model_too() {
        assertThat(added("contacts", Map.of("name", "Kai", "tie", Tie.WEAK, "birthday", Birthday.of(4, 5))))
            .contains("tie: weak", "birthday: 04-05");
        assertThat(added("events", Map.of("name", "React Night", "starts",
                Starts.at(LocalDateTime.of(2026, 1, 15, 18, 30)))))
            .contains("starts: 2026-01-15T18:30");
        assertThat(added("events", Map.of("name", "React Night", "starts", LocalDateTime.of(2026, 1, 15, 18, 30))))
            .contains("starts: 2026-01-15T18:30");
    }

    @Test
    void texts_numbers_and_collections_of_any_kind_go_on_working() {
        assertThat(edited("goals.meetups.times", 8)).contains("times: 8");
        assertThat(edited("goals.meetups.times", (short) 8)).contains("times: 8");
        assertThat(edited("goals.meetups.times", BigInteger.TEN)).contains("times: 10");
        assertThat(edited("title", new StringBuilder("Spring"))).contains("title: Spring");
        assertThat(edited("goals.meetups.do", new LinkedHashSet<>(List.of("attend", "join"))))
            .contains("do: [attend, join]");
        assertThat(edited("goals.meetups.do", new String[]{"attend", "join"})).contains("do: [attend, join]");
        assertThat(edited("x-crm", Extension.of("4711"))).contains("x-crm: \"4711\"");
        assertThat(edited("x-crm", new Extension.Items(List.of(Extension.of("a"))))).contains("x-crm: [a]");
        assertThat(edited("x-crm", new Extension.Entries(Map.of("a", Extension.of("b"))))).contains("a: b");
    }

    @Test
    void an_edit_keeps_its_value_when_the_list_given_changes() {
        List<String> given = new ArrayList<>(List.of("attend"));
        Edit edit = set("goals.meetups.do", given);

        given.add("join");

        assertThat(edit).isEqualTo(set("goals.meetups.do", List.of("attend")));
    }

    private static Edit set(String path, Object value) {
        return new Edit.Set(PlanPath.parse(path).orElseThrow(), value);
    }

    private static String edited(String path, Object value) {
        return edited(set(path, value));
    }

    private static String added(String section, Map<String, Object> tree) {
        return edited(new Edit.Add(section, "kai", tree));
    }

    private static String edited(Edit edit) {
        return PlanEditor.ofFile(PLAN, "plan.yaml").edit(edit).orThrow().texts().getOrDefault("plan.yaml", "");
    }
}
