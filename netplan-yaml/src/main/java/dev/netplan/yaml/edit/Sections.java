package dev.netplan.yaml.edit;

import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Edits the elements of a section, which may stand in several files. */
final class Sections {

    private static final List<String> ORDER = Plan.shape().keys().stream().map(key -> key.name()).toList();

    private final List<FileText> files;
    private final FileText home;
    private final TreeEdits trees;

    Sections(List<FileText> files, FileText home, TreeEdits trees) {
        this.files = files;
        this.home = home;
        this.trees = trees;
    }

    /**
     * Turns a section into another. One element that goes and one that comes with the same content are one that is
     * called by another id.
     *
     * @param before the trees of the elements that change or go
     * @param after the trees of those that change or come
     */
    void become(String section, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        Map<String, Map<String, Object>> coming = new LinkedHashMap<>(after);
        Map<String, Map<String, Object>> going = new LinkedHashMap<>();
        before.forEach((id, tree) -> {
            Map<String, Object> later = coming.remove(id);
            if (later == null) {
                going.put(id, tree);
            } else {
                trees.become(spot(section, id), tree, later);
            }
        });
        rename(section, going, coming);
        remove(section, going.keySet());
        add(section, coming);
    }

    private Spot spot(String section, String id) {
        return files.stream().flatMap(file -> file.top().find(section).stream()).peek(Anchors::enter)
            .flatMap(found -> found.find(id).stream()).findFirst()
            .orElseThrow(() -> new Unsafe("`" + section + "." + id + "` cannot be found where it is written."));
    }

    private void rename(String section, Map<String, Map<String, Object>> going,
            Map<String, Map<String, Object>> coming) {
        going.entrySet().removeIf(gone -> {
            Optional<String> name = coming.entrySet().stream()
                .filter(come -> come.getValue().equals(gone.getValue())).map(Map.Entry::getKey).findFirst();
            name.ifPresent(id -> {
                trees.rename(spot(section, gone.getKey()), id);
                coming.remove(id);
            });
            return name.isPresent();
        });
    }

    private void remove(String section, Set<String> ids) {
        for (FileText file : ids.isEmpty() ? List.<FileText>of() : files) {
            Optional<Spot> found = file.top().find(section);
            Set<Integer> removed = new TreeSet<>();
            found.ifPresent(spot -> ids.forEach(id -> removed.add(spot.keys().indexOf(id))));
            removed.remove(-1);
            if (!removed.isEmpty()) {
                remove(found.get(), removed);
            }
        }
    }

    /** Takes elements or entries out. Of a section in brackets of which nothing is left, the brackets stay. */
    static void remove(Spot section, Set<Integer> removed) {
        Anchors.enter(section);
        if (!section.isFlow()) {
            BlockEdits.remove(section, removed);
        } else if (removed.size() < section.children().size()) {
            FlowEdits.remove(section, removed);
        } else {
            FlowEdits.clear(section);
        }
    }

    private void add(String section, Map<String, Map<String, Object>> coming) {
        if (coming.isEmpty()) {
            return;
        }
        Optional<Spot> filled = last(section, spot -> !spot.keys().isEmpty());
        Optional<Spot> place = filled.or(() -> last(section, spot -> true));
        place.ifPresent(Anchors::enter);
        if (filled.isPresent()) {
            addBehind(filled.get(), coming);
        } else if (place.isPresent()) {
            fill(place.get(), coming);
        } else {
            addSection(section, coming);
        }
    }

    Optional<Spot> last(String section, Predicate<Spot> wanted) {
        return files.stream().flatMap(file -> file.top().find(section).stream()).filter(wanted)
            .reduce((one, other) -> other);
    }

    private void addBehind(Spot section, Map<String, Map<String, Object>> coming) {
        List<Spot> children = section.children();
        Spot last = children.get(children.size() - 1);
        Optional<Spot> model = Optional.of(last).filter(spot -> !spot.isAlias());
        boolean spaced = children.size() > 1
                && BlockEdits.isSpaced(section, last, children.get(children.size() - 2));
        coming.forEach((id, tree) -> {
            if (section.isFlow()) {
                FlowEdits.insert(section, children.size() - 1, trees.style().entryInBrackets(id, tree, model),
                        Set.of());
            } else {
                List<String> lines = trees.style().element(section.column(), id, tree, model);
                BlockEdits.insertBehind(section, last, spaced(spaced, lines));
            }
        });
    }

    static List<String> spaced(boolean spaced, List<String> lines) {
        return spaced ? Stream.concat(Stream.of(""), lines.stream()).toList()
                : lines;
    }

    private void fill(Spot section, Map<String, Map<String, Object>> coming) {
        if (section.inBrackets()) {
            trees.whole(section, coming);
            return;
        }
        List<String> lines = coming.entrySet().stream()
            .flatMap(element -> trees.style().element(section.ownColumn() + trees.style().step(), element.getKey(),
                    element.getValue(), Optional.empty())
                .stream())
            .toList();
        fill(section, lines);
    }

    /** Puts lines below a key under which nothing stands, or nothing but brackets. */
    static void fill(Spot section, List<String> lines) {
        FileText file = section.file();
        if (section.isFlow()) {
            FlowEdits.refuseComments(section);
        }
        file.replace(section.behindColon(), Math.max(section.behindColon(), section.end()), "");
        file.insertLines(file.nextLine(section.to()), lines);
    }

    private void addSection(String section, Map<String, Map<String, Object>> coming) {
        Style style = trees.style();
        List<String> lines = new ArrayList<>(List.of(style.key(section, false) + ":"));
        coming.forEach((id, tree) -> lines.addAll(style.element(style.step(), id, tree, Optional.empty())));
        addTop(section, coming, lines);
    }

    /** Puts a key at the top of the home file, where the order of the format has it. */
    void addTop(String key, Object value, List<String> lines) {
        int position = ORDER.indexOf(key);
        List<String> order = ORDER.subList(0, position < 0 ? ORDER.size() : position);
        Spot top = home.top();
        List<String> keys = top.keys();
        if (top.isFlow()) {
            trees.insert(top, key, value, order, Set.of(), Optional.empty());
            return;
        }
        Optional<String> behind = position < 0 ? Optional.of(keys.get(keys.size() - 1))
                : order.stream().filter(keys::contains).reduce((one, other) -> other);
        if (behind.isEmpty()) {
            BlockEdits.insertFirst(top, lines);
        } else {
            boolean spaced = lines.size() > 1 && isSpaced(top);
            BlockEdits.insertBehind(top, top.key(behind.get()), spaced(spaced, lines));
        }
    }

    private static boolean isSpaced(Spot top) {
        List<Spot> children = top.children();
        for (int i = 1; i < children.size(); i++) {
            if (BlockEdits.isSpaced(top, children.get(i), children.get(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
