package dev.netplan.yaml.merge;

import dev.netplan.change.EntrySigns;
import dev.netplan.model.Entry;
import dev.netplan.yaml.merge.Remark.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds in a merged text what a comment of a side belongs to: by id, by key, or by what an item holds. */
final class Followed {

    private static final String JOURNAL = "journal";

    private final Side side;
    private final Side merged;
    private final Landmarks landmarks;
    private final Map<String, Object> from;
    private final Map<String, Object> to;
    private final Map<Integer, Integer> entries = new HashMap<>();

    /**
     * The way from one text to another.
     *
     * @param landmarks those of the merged text
     */
    Followed(Side side, Side merged, Landmarks landmarks) {
        this.side = side;
        this.merged = merged;
        this.landmarks = landmarks;
        this.from = side.tree();
        this.to = merged.tree();
        pairEntries();
    }

    private void pairEntries() {
        Set<Integer> taken = new HashSet<>();
        List<Function<Entry, Object>> known = List.of(entry -> entry, EntrySigns::withPeople, EntrySigns::deed);
        for (Function<Entry, Object> by : known) {
            Map<Object, List<Integer>> places = new HashMap<>();
            for (int i = 0; i < merged.plan().journal().size(); i++) {
                if (!taken.contains(i)) {
                    places.computeIfAbsent(by.apply(merged.plan().journal().get(i)), key -> new ArrayList<>()).add(i);
                }
            }
            for (int i = 0; i < side.plan().journal().size(); i++) {
                List<Integer> same = places.getOrDefault(by.apply(side.plan().journal().get(i)), List.of());
                if (!entries.containsKey(i) && !same.isEmpty()) {
                    entries.put(i, same.remove(0));
                    taken.add(entries.get(i));
                }
            }
        }
    }

    /** The comment as it belongs to the same thing there; empty where that is gone. */
    Optional<Remark> exactly(Remark remark) {
        return path(remark.path()).map(path -> new Remark(remark.text(), remark.gap(), remark.where(), path));
    }

    private Optional<List<Object>> path(List<Object> path) {
        List<Object> there = new ArrayList<>();
        Object mine = from;
        Object its = to;
        for (Object step : path) {
            Object next = step;
            if (step instanceof Integer position) {
                if (there.equals(List.of(JOURNAL))) {
                    next = Objects.requireNonNullElse(entries.get(position), -1);
                } else if (mine instanceof List<?> list && its instanceof List<?> others && position < list.size()) {
                    int same = others.indexOf(list.get(position));
                    next = same < 0 ? position : same;
                }
            }
            mine = below(mine, step);
            its = below(its, next);
            there.add(next);
        }
        return Optional.of(there).filter(found -> landmarks.at(found).isPresent());
    }

    private static @Nullable Object below(@Nullable Object tree, Object step) {
        if (tree instanceof Map<?, ?> map) {
            return map.get(step);
        }
        return tree instanceof List<?> list && step instanceof Integer position && position >= 0
                && position < list.size() ? list.get(position) : null;
    }

    /** The comment near to where it would belong: behind what stands before that, else before what is around. */
    Remark nearby(Remark remark) {
        List<Landmark> all = side.landmarks().all();
        List<Object> around = remark.path();
        while (!around.isEmpty()) {
            List<Object> parent = around.subList(0, around.size() - 1);
            Optional<List<Object>> before = Optional.empty();
            for (Landmark landmark : all) {
                if (landmark.path().equals(around)) {
                    break;
                }
                if (landmark.path().size() == around.size() && landmark.path().subList(0, parent.size()).equals(parent)
                        && landmark.opens()) {
                    Optional<List<Object>> kept = path(landmark.path());
                    before = kept.isPresent() ? kept : before;
                }
            }
            if (before.isPresent()) {
                return new Remark(remark.text(), "", Where.BEHIND, before.get());
            }
            Optional<List<Object>> kept = path(parent);
            if (kept.isPresent()) {
                return new Remark(remark.text(), "", Where.BEFORE, kept.get());
            }
            around = parent;
        }
        return new Remark(remark.text(), "", Where.BEFORE, List.of());
    }
}
