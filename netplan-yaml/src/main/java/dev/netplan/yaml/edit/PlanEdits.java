package dev.netplan.yaml.edit;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.format.MapById;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the files of a plan into those of another, part by part: its head, its sections, its journal. */
final class PlanEdits {

    private final List<FileText> files;
    private final FileText home;
    private final TreeEdits trees;
    private final Sections sections;

    /**
     * Edits of some files.
     *
     * @param home where what is new stands that has no place yet
     */
    PlanEdits(List<FileText> files, FileText home) {
        this.files = files;
        this.home = home;
        this.trees = new TreeEdits(Style.of(home));
        this.sections = new Sections(files, home, trees);
    }

    void become(Plan before, Plan after) {
        head(before, after);
        for (Key<Plan, PlanParts> key : Plan.shape().keys()) {
            if (key.type() instanceof MapById<?>) {
                section(key.name(), elements(key, before), elements(key, after));
            }
        }
        if (!before.journal().equals(after.journal())) {
            new JournalEdits(files, sections, trees).become(before.journal(), after.journal());
        }
    }

    private static ById<?> elements(Key<Plan, PlanParts> section, Plan plan) {
        return (ById<?>) section.value(plan).orElse(ById.empty());
    }

    private void section(String name, ById<?> before, ById<?> after) {
        Map<String, Map<String, Object>> earlier = differing(before, after);
        Map<String, Map<String, Object>> later = differing(after, before);
        if (!earlier.isEmpty() || !later.isEmpty()) {
            sections.become(name, earlier, later);
        }
    }

    /** The trees of those elements that are not the same in another section. */
    private static Map<String, Map<String, Object>> differing(ById<?> section, ById<?> other) {
        Map<String, Map<String, Object>> differing = new LinkedHashMap<>();
        for (int i = 0; i < section.size(); i++) {
            Identified element = section.asList().get(i);
            Optional<? extends Identified> same = other.counterpart(element, i);
            if (same.isEmpty() || !same.get().equals(element)) {
                differing.put(element.id(), tree(element));
            }
        }
        return differing;
    }

    /** The tree of an element as it stands in its section, where its id is the key. */
    private static Map<String, Object> tree(Identified element) {
        Map<String, Object> tree = element.toTree();
        tree.remove("id");
        return tree;
    }

    private void head(Plan before, Plan after) {
        Map<String, Object> earlier = head(before);
        Map<String, Object> later = head(after);
        if (earlier.equals(later)) {
            return;
        }
        for (FileText file : files) {
            if (file != home) {
                elsewhere(file.top(), earlier, later);
            }
        }
        Map<String, Object> coming = new LinkedHashMap<>(later);
        coming.keySet().removeIf(home.top()::has);
        later.keySet().removeAll(coming.keySet());
        trees.map(home.top(), earlier, later);
        coming.forEach(
                (key, value) -> sections.addTop(key, value, trees.style().entry(0, key, value, Optional.empty())));
    }

    /** Keys of an application's own may stand in included files. */
    private void elsewhere(Spot top, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        Map<String, Object> later = new LinkedHashMap<>();
        for (String key : new ArrayList<>(before.keySet())) {
            if (top.has(key) && !home.top().has(key)) {
                earlier.put(key, before.remove(key));
                Optional.ofNullable(after.remove(key)).ifPresent(value -> later.put(key, value));
            }
        }
        Set<String> same = Set.copyOf(later.keySet());
        if (!earlier.isEmpty() && !(same.equals(earlier.keySet()) && earlier.equals(later))) {
            trees.map(top, earlier, later);
        }
    }

    private static Map<String, Object> head(Plan plan) {
        return Plan.shape().toTree(plan,
                key -> !(key.type() instanceof MapById<?>) && !key.name().equals(JournalEdits.JOURNAL));
    }
}
