package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.MapById;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.Alike;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Rewritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Any plan, in any layout, edited in any way. */
class EditedTextTest {

    private static final String NAME = "plan.yaml";

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void any_plan_becomes_any_other_one(@ForAll Plan before, @ForAll Plan after, @ForAll long layout) {
        String text = LaidOut.of(before.toTree(), layout);
        PlanEditor editor = PlanEditor.ofFile(text, NAME);
        assertThat(editor.plan()).as(text).isEqualTo(before);

        Outcome outcome = editor.become(after);

        if (!isRefusedForBrackets(outcome, text)) {
            Edited edited = outcome.orThrow();
            assertThat(edited.reading().orThrow()).isEqualTo(after);
            String now = edited.texts().getOrDefault(NAME, text);
            Alike.assertAlike(edited.reading(), PlanEditor.ofFile(now, NAME).reading(), now);
            assertThat(lines(edited.texts().getOrDefault(NAME, text))).as(text).containsAll(commentsAtTheTop(text));
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void any_layout_is_read_alike_whether_an_earlier_one_is_known_or_not(@ForAll Plan plan, @ForAll long seed) {
        String before = LaidOut.of(plan.toTree(), seed);
        String after = Rewritten.of(before, seed);

        Alike.assertAlike(PlanReader.standard().knowing(PlanReader.standard().read(before, NAME)).read(after, NAME),
                PlanReader.standard().read(after, NAME), after);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void only_the_lines_of_a_changed_element_change(@ForAll Plan plan, @ForAll long layout) {
        Random random = new Random(layout);
        for (PlanPath path : elements(plan, random)) {
            String text = LaidOut.of(plan.toTree(), layout);

            only(path, text, new Edit.Set(path.key("x-note"), "met at booth #3: \"50% off\""));
            only(path, text, new Edit.Remove(path));
            Map<?, ?> tree = (Map<?, ?>) path.in(plan.toTree()).orElseThrow();
            tree.keySet().forEach(key -> only(path, text, new Edit.Remove(path.key((String) key))));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void what_is_new_is_put_between_lines_that_stay(@ForAll Plan plan, @ForAll Contact contact, @ForAll Entry entry,
            @ForAll long layout) {
        String text = LaidOut.of(plan.toTree(), layout);
        Map<String, Object> tree = contact.toTree();
        tree.remove("id");

        added("contacts", text, new Edit.Add("contacts", "somebody-new", tree));
        added("journal", text, new Edit.Append(entry));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void a_renamed_id_changes_where_it_is_named(@ForAll Plan plan, @ForAll long layout) {
        String text = LaidOut.of(plan.toTree(), layout);
        for (PlanPath path : elements(plan, new Random(layout))) {
            if (path.steps().get(1) instanceof String id) {
                Outcome outcome = PlanEditor.ofFile(text, NAME)
                    .edit(new Edit.Rename((String) path.steps().get(0), id, "quite-another"));

                List<String> old = lines(text);
                List<String> now = lines(outcome.orThrow().texts().get(NAME));
                assertThat(now).hasSameSizeAs(old);
                for (int i = 0; i < old.size(); i++) {
                    assertThat(old.get(i).equals(now.get(i))
                            || (old.get(i).contains(id) && now.get(i).contains("quite-another")))
                        .as(old.get(i) + "\n" + now.get(i)).isTrue();
                }
            }
        }
    }

    /** A few elements and entries of a plan. */
    private static List<PlanPath> elements(Plan plan, Random random) {
        List<PlanPath> paths = new ArrayList<>();
        Plan.shape().keys().stream().filter(key -> key.type() instanceof MapById<?>)
            .forEach(key -> ((ById<?>) key.value(plan).orElse(ById.empty())).stream().map(Identified::id)
                .forEach(id -> paths.add(PlanPath.of(key.name(), id))));
        for (int i = 0; i < plan.journal().size(); i++) {
            paths.add(PlanPath.of("journal").item(i));
        }
        List<PlanPath> few = new ArrayList<>();
        for (int i = 0; i < 3 && !paths.isEmpty(); i++) {
            few.add(paths.remove(random.nextInt(paths.size())));
        }
        return few;
    }

    private static void only(PlanPath element, String text, Edit edit) {
        PlanEditor editor = PlanEditor.ofFile(text, NAME);
        Outcome outcome = editor.edit(edit);
        if (isRefusedForBrackets(outcome, text) || isImpossible(editor.plan(), edit)) {
            return;
        }
        List<String> old = lines(text);
        List<String> now = lines(outcome.orThrow().texts().get(NAME));

        int first = editor.reading().places().of(element).line();
        int last = editor.reading().places().value(element).orElseThrow().endLine();
        while (element.steps().get(0).equals("journal") && !old.get(first - 1).strip().startsWith("-")) {
            first--; // the dash stands above
        }
        while (last < old.size() && old.get(last).startsWith(" ") && old.get(last).strip().startsWith("#")) {
            last++; // a comment below that is moved in may be the element's
        }
        String shown = edit + "\n" + text + "\n-----\n" + String.join("\n", now);
        boolean ended = old.get(old.size() - 1).isEmpty();
        assertThat(now.get(now.size() - 1).isEmpty()).as("ends in a line end: " + shown).isEqualTo(ended);
        int above = first - 1;
        while (edit instanceof Edit.Remove && !ended && last == old.size() && old.get(above - 1).isBlank()) {
            above--; // an empty line at the end would be a line end there
        }
        int before = alikeAtTheStart(old, now);
        assertThat(before).as(shown).isGreaterThanOrEqualTo(above);
        assertThat(alikeAtTheEnd(old, now)).as(shown).isGreaterThanOrEqualTo(old.size() - last);
    }

    private static void added(String section, String text, Edit edit) {
        Outcome outcome = PlanEditor.ofFile(text, NAME).edit(edit);
        if (isRefusedForBrackets(outcome, text)) {
            return;
        }
        List<String> old = lines(text);
        List<String> now = lines(outcome.orThrow().texts().get(NAME));

        int alike = alikeAtTheStart(old, now) + alikeAtTheEnd(old, now);
        String shown = edit + "\n" + text + "\n-----\n" + String.join("\n", now);
        boolean inBrackets = old.stream().anyMatch(line -> line.matches("\"?" + section + "\"? ?: *[\\[{].*"));
        assertThat(alike).as(shown).isGreaterThanOrEqualTo(inBrackets ? old.size() - 1 : old.size());
    }

    private static boolean isImpossible(Plan plan, Edit edit) {
        try {
            edit.appliedTo(plan);
            return false;
        } catch (IllegalArgumentException impossible) {
            return true;
        }
    }

    private static boolean isRefusedForBrackets(Outcome outcome, String text) {
        boolean refused = outcome instanceof Refusal refusal && refusal.reason().contains("in brackets over");
        return refused && LaidOut.isAwkward(text);
    }

    /** Comments before the keys of the plan itself. */
    private static List<String> commentsAtTheTop(String text) {
        List<String> comments = new ArrayList<>();
        List<String> lines = lines(text);
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean beforeKey = !lines.get(i + 1).isEmpty() && " -#".indexOf(lines.get(i + 1).charAt(0)) < 0;
            if (lines.get(i).startsWith("# comment") && beforeKey) {
                comments.add(lines.get(i));
            }
        }
        return comments;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r?\n", -1));
    }

    private static int alikeAtTheStart(List<String> one, List<String> other) {
        int alike = 0;
        while (alike < Math.min(one.size(), other.size()) && one.get(alike).equals(other.get(alike))) {
            alike++;
        }
        return alike;
    }

    private static int alikeAtTheEnd(List<String> one, List<String> other) {
        int alike = 0;
        while (alike < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - alike).equals(other.get(other.size() - 1 - alike))) {
            alike++;
        }
        return alike;
    }
}
