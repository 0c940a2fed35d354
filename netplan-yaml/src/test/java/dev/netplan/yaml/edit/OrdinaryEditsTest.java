package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keys whose value is the one that they have where they are absent: the plan does not tell whether they are written.
 */
class OrdinaryEditsTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            zone: %s # where I live until May
            week-starts: %s # here
            owner: { name: Ada }
            defaults:
              follow-up: %s  # sooner is better
              nudges: %s  # and no more
            goals:
              meetups:
                do: attend
                count: %s  # what counts
                times: 6
            events:
              fair: { name: Fair, starts: 2026-02-02, cancelled: %s, place: Here }  # the fair
            contacts:
              kai:
                name: Kai
                tags: %s # none yet
                email: %s # ask
                profiles: %s # ask too
                notes: %s # remarks
            """;
    private static final String ORDINARY = String.format(PLAN, "UTC", "mon", "2 days", "2", "entries", "false", "[]",
            "[]", "{}", "\"\"");
    private static final String OTHER = String.format(PLAN, "Europe/Berlin", "sun", "3 days", "3", "weeks", "true",
            "[a, b]", "k@e.org", "{ web: \"https://k.org\" }", "tall");

    @ParameterizedTest
    @CsvSource({"zone, UTC", "week-starts, mon", "defaults.follow-up, 2 days", "defaults.nudges, 2",
        "goals.meetups.count, entries", "events.fair.cancelled, false", "contacts.kai.tags, []",
        "contacts.kai.email, []", "contacts.kai.profiles, {}", "contacts.kai.notes, ''"})
    void an_ordinary_value_is_put_where_another_stood_and_one_value_changes(String path, String value) {
        List<String> ordinary = ORDINARY.lines().toList();
        List<String> other = OTHER.lines().toList();

        List<String> now = edited(OTHER, set(path, Edit.parsed(value))).lines().toList();

        assertThat(now).hasSameSizeAs(other);
        int changed = 0;
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i)).isIn(other.get(i), ordinary.get(i));
            changed += now.get(i).equals(other.get(i)) ? 0 : 1;
        }
        assertThat(changed).isOne();
        assertThat(edited(ORDINARY, set(path, Edit.parsed(value)))).isEqualTo(ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({"zone", "week-starts", "defaults.follow-up", "defaults.nudges", "goals.meetups.count",
        "contacts.kai.tags", "contacts.kai.email", "contacts.kai.profiles", "contacts.kai.notes"})
    void an_ordinary_value_that_is_written_can_be_taken_out(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);

        String now = edited(ORDINARY, remove(path));

        assertThat(now).isEqualTo(ORDINARY.replaceFirst("(?m)^ *" + key + ": .*\n", ""));
        assertThat(plan(now)).isEqualTo(plan(ORDINARY));
        assertThat(refused(now, remove(path))).isEqualTo(
                "`" + path + "` is not there; expected the path of something in the plan.");
    }

    @Test
    void of_brackets_only_what_is_said_goes() {
        assertThat(edited(ORDINARY, remove("events.fair.cancelled")))
            .isEqualTo(ORDINARY.replace(", cancelled: false", ""));
    }

    @Test
    void a_key_with_nothing_behind_it_is_written_too() {
        String text = "netplan: 1\nstart: 2026-01-05\nzone: # somewhere\nowner: { name: Ada, headline: ~ }\n"
                + "goals:\n  g:\n    do: attend\n    times: 3\n    why: ''\n";

        assertThat(edited(text, set("zone", "UTC"))).isEqualTo(text.replace("zone: #", "zone: UTC #"));
        assertThat(edited(text, remove("zone"), remove("owner.headline"), remove("goals.g.why")))
            .isEqualTo(
                    text.replace("zone: # somewhere\n", "").replace(", headline: ~", "").replace("    why: ''\n", ""));
    }

    @Test
    void several_keys_that_are_set_at_once_keep_their_places() {
        assertThat(edited(OTHER, set("defaults", Edit.parsed("{ nudges: 2, follow-up: 2 days }"))))
            .isEqualTo(OTHER.replace("up: 3 days", "up: 2 days").replace("nudges: 3", "nudges: 2"));
        assertThat(edited(OTHER, set("events.fair",
                Edit.parsed("{ name: Fair, starts: 2026-02-03, cancelled: false, place: Here }"))))
            .isEqualTo(OTHER.replace("02-02, cancelled: true", "02-03, cancelled: false"));
    }

    @Test
    void what_would_be_broken_with_a_part_of_it_is_changed_as_a_whole() {
        String text = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\ninterests:\n  web: { industries: [web] }\n";

        assertThat(edited(text, set("interests.web", Edit.parsed("{ role: Tester, industries: [] }"))))
            .isEqualTo(text.replace("industries: [web]", "role: Tester"));
    }

    @Test
    void a_list_of_several_lines_gives_its_place_to_an_empty_one() {
        String text = OTHER.replace("[a, b] # none yet", "# none yet\n      - a  # first\n      - b");

        assertThat(edited(text, set("contacts.kai.tags", List.of())))
            .isEqualTo(OTHER.replace("[a, b] # none yet", "[] # none yet"));
    }

    @Test
    void quotes_stay_and_numbers_get_none() {
        String text =
                OTHER.replace("Europe/Berlin", "\"Europe/Berlin\"").replace("cancelled: true", "cancelled: 'true'");

        assertThat(edited(text, set("zone", "UTC"))).isEqualTo(text.replace("\"Europe/Berlin\"", "\"UTC\""));
        assertThat(edited(text, set("events.fair.cancelled", "false"))).isEqualTo(text.replace("'true'", "'false'"));
        assertThat(edited(OTHER, set("defaults.nudges", "2"))).isEqualTo(OTHER.replace("nudges: 3", "nudges: 2"));
    }

    @Test
    void what_stands_elsewhere_too_is_not_changed_unasked() {
        String text = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\nevents:\n"
                + "  one: &one { name: A, starts: 2026-02-02, cancelled: true }\n  two: *one\n"
                + "contacts:\n  kai: &kai { name: Kai, tags: [] }\n  lee: *kai\n";

        assertThat(refused(text, set("events.two.cancelled", "false"))).contains("`events.two`", "`*one`");
        assertThat(refused(text, remove("contacts.lee.tags"))).contains("`contacts.lee`", "`*kai`");
        assertThat(refused(text, remove("contacts.kai.tags"))).contains("`contacts.kai`", "`&kai`");
    }

    @Test
    void edits_one_after_the_other_know_what_those_before_wrote() {
        assertThat(edited(OTHER, set("zone", "UTC"), remove("zone")))
            .isEqualTo(OTHER.replace("zone: Europe/Berlin # where I live until May\n", ""));
    }

    @Test
    void entries_are_counted_over_all_files(@TempDir Path folder) throws IOException {
        Path plan =
                Files.writeString(folder.resolve("plan.yaml"), "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n"
                        + "journal:\n- { on: 2026-01-06, did: engage }\ninclude: [more.yaml]\n");
        String more = "journal:\n- on: 2026-01-07\n  did: engage\n  gave: []  # nothing\n";
        Files.writeString(folder.resolve("more.yaml"), more);

        Edited edited = PlanEditor.of(PlanReader.standard().read(plan)).edit(remove("journal[1].gave")).orThrow();

        assertThat(edited.texts().values()).containsExactly(more.replace("  gave: []  # nothing\n", ""));
    }

    @Test
    void of_two_entries_that_say_the_same_that_goes_which_is_named(@TempDir Path folder) throws IOException {
        String text = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\njournal:\n"
                + "# one\n- { on: 2026-01-06, did: engage }\n- { did: engage, on: 2026-01-06 }  # two\n"
                + "- { on: 2026-01-06, did: 'engage' }\n";
        List<String> entries = text.lines().filter(line -> line.startsWith("-")).toList();

        for (int i = 0; i < entries.size(); i++) {
            assertThat(edited(text, remove("journal[" + i + "]"))).isEqualTo(text.replace(entries.get(i) + "\n", ""));
        }
        assertThat(edited(text, set("title", "Spring"), remove("journal[0]"), remove("journal[1]")))
            .contains("# two", "title: Spring").doesNotContain("'engage'", "{ on");

        Path plan = Files.writeString(folder.resolve("plan.yaml"), text + "include: [more.yaml]\n");
        Files.writeString(folder.resolve("more.yaml"), "journal:\n- {on: 2026-01-06, did: engage}  # three\n"
                + "- {on: 2026-01-06, did: engage}  # four\n");
        Edited gone = PlanEditor.of(PlanReader.standard().read(plan)).edit(remove("journal[3]")).orThrow();
        assertThat(gone.texts().values())
            .containsExactly("journal:\n- {on: 2026-01-06, did: engage}  # four\n");
    }

    @Test
    void the_plan_after_a_removal_of_what_is_ordinary_is_the_same() {
        PlanEditor editor = PlanEditor.ofFile(ORDINARY, "plan.yaml");

        assertThat(editor.after(remove("zone"))).isEqualTo(editor.plan());
        assertThat(editor.after(set("zone", "CET")).zone()).hasToString("CET");
    }

    private static Edit set(String path, Object value) {
        return new Edit.Set(PlanPath.parse(path).orElseThrow(), value);
    }

    private static Edit remove(String path) {
        return new Edit.Remove(PlanPath.parse(path).orElseThrow());
    }

    private static Plan plan(String text) {
        return PlanEditor.ofFile(text, "plan.yaml").plan();
    }

    private static String edited(String text, Edit... edits) {
        return PlanEditor.ofFile(text, "plan.yaml").edit(edits).orThrow().texts().getOrDefault("plan.yaml", text);
    }

    private static String refused(String text, Edit edit) {
        return ((Refusal) PlanEditor.ofFile(text, "plan.yaml").edit(edit)).reason();
    }
}
