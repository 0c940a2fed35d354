package dev.netplan.yaml.edit;

import dev.netplan.check.Fix;
import dev.netplan.model.PlanPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the cure of a finding into the text, by the way that the files have to its place, broken as they may be. */
final class FixEdits {

    private final List<FileText> files;
    private final TreeEdits trees;

    FixEdits(List<FileText> files) {
        this.files = files;
        this.trees = new TreeEdits(Style.of(files.get(0)));
    }

    void apply(Fix fix) {
        Spot spot = find(fix.path()).orElseThrow(
                () -> new Unsafe("`" + fix.path() + "` cannot be found where it is written; mend it by hand."));
        switch (fix.change()) {
            case SET -> {
                Anchors.enter(spot);
                if (!spot.isScalar()) {
                    throw new Unsafe("`" + fix.path() + "` is no single value; mend it by hand.");
                }
                put(spot, TypedValue.of(fix.value()));
            }
            case RENAME -> {
                if (!spot.hasKey()) {
                    throw new Unsafe("`" + fix.path() + "` has no key; mend it by hand.");
                }
                if (around(fix.path(), part(fix.path().steps()).orElseThrow()).has(fix.value())) {
                    throw new Unsafe("`" + fix.path() + "` would be `" + fix.value()
                            + "`, which is there already; mend it by hand.");
                }
                trees.rename(spot, fix.value());
            }
            default -> remove(fix.path());
        }
    }

    /** Puts a value in the place of the one there, which may be of another kind. */
    void put(Spot spot, Object value) {
        boolean quoted = spot.first() == '"' || spot.first() == '\'';
        trees.whole(spot, quoted ? value : bare(value));
    }

    private static Object bare(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> bare = new LinkedHashMap<>();
            map.forEach((key, held) -> bare.put(key, bare(held)));
            return bare;
        }
        return value instanceof String text ? bare(text)
                : value instanceof List<?> list ? list.stream().map(FixEdits::bare).toList() : value;
    }

    /** A number or truth value as itself: where the plan wants one it needs no quotes, and elsewhere none does harm. */
    private static Object bare(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("[1-9][0-9]{0,6}") ? (Object) Integer.valueOf(value) : value;
    }

    private void remove(PlanPath path) {
        List<Object> steps = path.steps();
        Part part = part(steps).orElseThrow(
                () -> new Unsafe("`" + path + "` cannot be found where it is written; mend it by hand."));
        Spot around = around(path, part);
        Object last = steps.get(steps.size() - 1);
        int before = steps.size() == 2 ? part.before : 0;
        int position = last instanceof Integer item ? item - before : around.keys().indexOf(last);
        if (around.children().size() == 1 && steps.size() > 1) {
            remove(path.parent(), part);
            return;
        }
        Sections.remove(around, Set.of(position));
    }

    /** The map or list in which something stands. */
    private Spot around(PlanPath path, Part part) {
        return switch (path.steps().size()) {
            case 1 -> part.spot.file().top();
            case 2 -> part.spot;
            default -> find(path.parent()).orElseThrow();
        };
    }

    /** Takes out what would hold nothing any more: of a section that goes on in other files the part that is meant. */
    private void remove(PlanPath path, Part part) {
        if (path.steps().size() == 1) {
            Spot top = part.spot.file().top();
            Sections.remove(top, Set.of(top.keys().indexOf(path.steps().get(0))));
        } else {
            remove(path);
        }
    }

    /** What a file has of a section, and how many entries of the journal stand in the files before it. */
    private record Part(Spot spot, int before) {}

    /** The part in which a path leads to something. */
    private Optional<Part> part(List<Object> steps) {
        boolean journal = steps.size() > 1 && steps.get(0).equals(JournalEdits.JOURNAL);
        int entries = 0;
        for (FileText file : files) {
            Optional<Spot> spot = file.top().find(String.valueOf(steps.get(0)));
            if (spot.isPresent()) {
                Part part = new Part(spot.get(), journal ? entries : 0);
                if (below(part.spot, steps, part.before).isPresent()) {
                    return Optional.of(part);
                }
                entries += part.spot.branch().sizeInFile();
            }
        }
        return Optional.empty();
    }

    /** What stands at a path of the files. */
    Optional<Spot> find(PlanPath path) {
        return part(path.steps()).flatMap(part -> below(part.spot, path.steps(), part.before));
    }

    private static Optional<Spot> below(Spot top, List<Object> steps, int before) {
        Optional<Spot> here = Optional.of(top);
        for (int i = 1; i < steps.size(); i++) {
            Object step = steps.get(i);
            int less = i == 1 ? before : 0;
            here = here.flatMap(spot -> step instanceof Integer position ? item(spot, position - less)
                    : spot.find((String) step));
        }
        return here;
    }

    /** An item by its position in the file; the only value under a key needs no list. */
    private static Optional<Spot> item(Spot spot, int position) {
        if (spot.isScalar()) {
            return position == 0 ? Optional.of(spot) : Optional.empty();
        }
        return position >= 0 && position < spot.branch().sizeInFile() ? Optional.of(spot.itemInFile(position))
                : Optional.empty();
    }
}
