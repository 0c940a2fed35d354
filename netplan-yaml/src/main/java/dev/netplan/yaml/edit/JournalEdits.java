package dev.netplan.yaml.edit;

import dev.netplan.change.EntrySigns;
import dev.netplan.model.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Edits the entries of the journal, which may go on from file to file. */
final class JournalEdits {

    static final String JOURNAL = "journal";

    /** By what an entry that was edited in place is known. */
    private static final List<Function<Entry, Object>> KNOWN =
            List.of(EntrySigns::withPeople, EntrySigns::deed, Entry::on);

    private final Sections sections;
    private final TreeEdits trees;
    private final List<Spot> parts = new ArrayList<>();

    JournalEdits(List<FileText> files, Sections sections, TreeEdits trees) {
        this.sections = sections;
        this.trees = trees;
        for (FileText file : files) {
            file.top().find(JOURNAL).filter(spot -> spot.branch().size() > 0).ifPresent(parts::add);
        }
    }

    /** An entry of the journal: the list in which it stands, and its position there in the model. */
    private record At(Spot part, int position) {

        Spot spot() {
            return part.item(position);
        }
    }

    private At at(int entry) {
        int before = 0;
        for (Spot part : parts) {
            if (entry - before < part.branch().size()) {
                return new At(part, entry - before);
            }
            before += part.branch().size();
        }
        throw new Unsafe("`journal[" + entry + "]` cannot be found where it is written.");
    }

    /**
     * Turns a journal into another; an entry edited in place is known by its date, activity and people, as many of them
     * as are left.
     */
    void become(List<Entry> before, List<Entry> after) {
        Alignment alignment = Alignment.of(before, after, KNOWN, false);
        Map<Spot, Set<Integer>> removed = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!alignment.stays(i)) {
                At gone = at(i);
                removed.computeIfAbsent(gone.part, part -> new TreeSet<>())
                    .add(gone.part.branch().positionInFile(gone.position));
            } else if (!before.get(i).equals(after.get(alignment.later(i)))) {
                trees.become(at(i).spot(), before.get(i).toTree(), after.get(alignment.later(i)).toTree());
            }
        }
        removed.forEach(Sections::remove);
        add(alignment, after, removed);
    }

    private void add(Alignment alignment, List<Entry> after, Map<Spot, Set<Integer>> removed) {
        Map<Integer, List<Entry>> coming = new LinkedHashMap<>();
        int behind = -1;
        for (int j = 0; j < after.size(); j++) {
            int earlier = alignment.earlier(j);
            if (earlier == Alignment.NONE) {
                coming.computeIfAbsent(behind, at -> new ArrayList<>()).add(after.get(j));
            } else {
                behind = earlier;
            }
        }
        coming.forEach((at, entries) -> add(at, entries, removed));
    }

    private void add(int behind, List<Entry> entries, Map<Spot, Set<Integer>> removed) {
        if (parts.isEmpty()) {
            addFirst(entries);
            return;
        }
        At at = at(Math.max(behind, 0));
        Spot part = at.part;
        Anchors.enter(part);
        Spot model = at.spot();
        Optional<Spot> alike = Optional.of(model).filter(spot -> !spot.isAlias());
        int inFile = part.branch().positionInFile(at.position);
        boolean spaced = !part.isFlow() && isSpaced(part, inFile);
        for (Entry entry : entries) {
            Map<String, Object> tree = entry.toTree();
            if (part.isFlow()) {
                FlowEdits.insert(part, behind < 0 ? -1 : inFile, trees.style().flow(tree, alike),
                        removed.getOrDefault(part, Set.of()));
            } else if (behind < 0) {
                List<String> lines = new ArrayList<>(trees.style().item(part.column(), tree, alike));
                if (spaced) {
                    lines.add("");
                }
                BlockEdits.insertFirst(part, lines);
            } else {
                BlockEdits.insertBehind(part, model,
                        Sections.spaced(spaced, trees.style().item(part.column(), tree, alike)));
            }
        }
    }

    /** Whether empty lines stand between an entry and its neighbour. */
    private static boolean isSpaced(Spot part, int position) {
        int last = position > 0 ? position : 1;
        return last < part.branch().sizeInFile()
                && BlockEdits.isSpaced(part, part.itemInFile(last), part.itemInFile(last - 1));
    }

    private void addFirst(List<Entry> entries) {
        List<Map<String, Object>> items = entries.stream().map(Entry::toTree).toList();
        Optional<Spot> place = sections.last(JOURNAL, spot -> true);
        Style style = trees.style();
        List<String> lines = new ArrayList<>();
        if (place.isEmpty()) {
            lines.add(style.key(JOURNAL, false) + ":");
        }
        items.forEach(item -> lines.addAll(style.item(style.dash(), item, Optional.empty())));
        if (place.isEmpty()) {
            sections.addTop(JOURNAL, items, lines);
        } else if (place.get().inBrackets()) {
            trees.whole(place.get(), items);
        } else {
            Sections.fill(place.get(), lines);
        }
    }
}
