package dev.netplan.yaml.merge;

import dev.netplan.yaml.merge.Remark.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts comments that a side has added, and a merged text lacks, to what they belong to. */
final class Carrying {

    private final Side base;
    private final Side side;
    private final Side other;

    /**
     * Comments of a side.
     *
     * @param side whose comments to carry
     * @param other the other side
     */
    Carrying(Side base, Side side, Side other) {
        this.base = base;
        this.side = side;
        this.other = other;
    }

    /** The merged text with all that it lacks, near to where it was where that is gone. */
    Optional<Side> into(Side merged) {
        return into(merged, missing(merged), false);
    }

    /** The merged text with what it lacks, but for what belongs to nothing that is there. */
    Optional<Side> exactlyInto(Side merged) {
        return into(merged, missing(merged), true);
    }

    /** The merged text with some comments; empty where no place can be found that leaves the plan as it is. */
    Optional<Side> into(Side merged, List<Remark> remarks, boolean exactly) {
        if (remarks.isEmpty()) {
            return Optional.of(merged);
        }
        Landmarks landmarks = merged.landmarks();
        Insertions beside = new Insertions(landmarks, true);
        Insertions alone = new Insertions(landmarks, false);
        Followed paths = new Followed(side, merged, landmarks);
        for (Remark remark : remarks) {
            Optional<Remark> here = paths.exactly(remark);
            if (here.isPresent() || !exactly) {
                Remark placed = here.orElseGet(() -> paths.nearby(remark));
                beside.add(placed);
                alone.add(placed);
            }
        }
        return merged.version(beside.text()).filter(done -> done.plan().equals(merged.plan()))
            .or(() -> merged.version(alone.text()).filter(done -> done.plan().equals(merged.plan())));
    }

    /** The comments that the side has added, and the merged text lacks. */
    List<Remark> missing(Side merged) {
        if (side.text().indexOf('#') < 0 || side.text().equals(base.text())) {
            return List.of();
        }
        List<Remark> before = base.remarks();
        List<Remark> remarks = side.remarks();
        RemarkCounts inBase = new RemarkCounts(before);
        RemarkCounts inSide = new RemarkCounts(remarks);
        RemarkCounts inOther = new RemarkCounts(other.remarks());
        RemarkCounts inMerged = new RemarkCounts(merged.remarks());
        Set<Object> known = new HashSet<>();
        before.forEach(remark -> known.add(List.of(remark.text(), remark.path())));
        Map<String, Integer> left = new HashMap<>();
        List<Remark> missing = new ArrayList<>();
        for (boolean fresh : new boolean[]{true, false}) {
            for (Remark remark : remarks) {
                String text = remark.text();
                int added = inSide.of(text) - inBase.of(text);
                if (added > 0 && fresh != known.contains(List.of(text, remark.path()))) {
                    int wanted = RemarkCounts.wanted(inBase.of(text), inOther.of(text), inSide.of(text));
                    int open = left.computeIfAbsent(text, key -> Math.min(added, wanted - inMerged.of(text)));
                    if (open > 0) {
                        left.put(text, open - 1);
                        missing.add(remark);
                    }
                }
            }
        }
        List<Remark> inOrder = new ArrayList<>(remarks);
        inOrder.retainAll(new HashSet<>(missing));
        return inOrder.size() == missing.size() ? inOrder : missing;
    }

    /** Comments that are to be put into a text. */
    private static final class Insertions {

        private final Landmarks landmarks;
        private final boolean beside;
        private final Map<Integer, List<String>> before = new HashMap<>();
        private final Map<Integer, List<String>> behind = new HashMap<>();
        private final Map<Integer, String> atEnd = new HashMap<>();

        Insertions(Landmarks landmarks, boolean beside) {
            this.landmarks = landmarks;
            this.beside = beside;
        }

        void add(Remark remark) {
            Optional<Landmark> found = landmarks.at(remark.path());
            if (found.isEmpty()) {
                before.computeIfAbsent(0, line -> new ArrayList<>()).add(remark.text());
                return;
            }
            Landmark landmark = opening(found.get());
            String indented = " ".repeat(landmark.column()) + remark.text();
            int beside = found.get().line();
            if (remark.where() == Where.BEHIND) {
                behind.computeIfAbsent(landmark.lastLine(), line -> new ArrayList<>()).add(indented);
            } else if (remark.where() == Where.BESIDE && isFree(beside)) {
                atEnd.put(beside, remark.gap() + remark.text());
            } else {
                before.computeIfAbsent(landmark.line(), line -> new ArrayList<>()).add(indented);
            }
        }

        private boolean isFree(int line) {
            return beside && !atEnd.containsKey(line) && landmarks.lines().line(line).indexOf('#') < 0;
        }

        /** The nearest thing around that begins its line. */
        private Landmark opening(Landmark landmark) {
            Landmark opening = landmark;
            while (!opening.opens() && opening.path().size() > 1) {
                opening = landmarks.at(opening.path().subList(0, opening.path().size() - 1)).orElseThrow();
            }
            return opening;
        }

        String text() {
            TextLines lines = landmarks.lines();
            TextLines.Builder text = new TextLines.Builder(lines);
            for (int i = 0; i < lines.size(); i++) {
                before.getOrDefault(i, List.of()).forEach(text::add);
                if (atEnd.containsKey(i)) {
                    text.add(lines.line(i).stripTrailing() + atEnd.get(i));
                } else {
                    text.own(i, i + 1);
                }
                behind.getOrDefault(i, List.of()).forEach(text::add);
            }
            return text.build();
        }
    }
}
