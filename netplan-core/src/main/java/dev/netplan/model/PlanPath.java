package dev.netplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something is in a plan: {@code contacts.kai}, {@code goals.meetups.milestones[0]}, {@code journal[3].next}.
 *
 * @param steps the keys ({@link String}) and list positions ({@link Integer}, from 0), from the top
 */
public record PlanPath(List<Object> steps) {

    /** The whole plan. */
    public static final PlanPath ROOT = new PlanPath(List.of());

    /**
     * A path.
     *
     * @throws IllegalArgumentException when a step is neither a key nor a position
     */
    public PlanPath {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        for (int i = 0; i < steps.size(); i++) {
            Object step = steps.get(i);
            boolean position = step instanceof Integer number && number >= 0;
            if (!position && !(step instanceof String)) {
                throw new IllegalArgumentException("step is `" + step + "`; expected a key or a position from 0.");
            }
        }
    }

    /**
     * The path of these keys, each as it stands in its map: {@code of("contacts", "kai")}. Points and brackets are part
     * of a key here; a whole path in one text is for {@link #parse(String)}.
     */
    public static PlanPath of(String... keys) {
        return new PlanPath(List.of((Object[]) keys));
    }

    /** The path of a text; empty when it is none. */
    public static Optional<PlanPath> parse(String text) {
        List<Object> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                int end = text.indexOf(']', at);
                if (steps.isEmpty() || end < 0 || !text.substring(at + 1, end).matches("[0-9]{1,9}")) {
                    return Optional.empty();
                }
                steps.add(Integer.valueOf(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                int from = steps.isEmpty() ? at : at + 1;
                int end = from;
                while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
                    end++;
                }
                if (end == from || (!steps.isEmpty() && text.charAt(at) != '.')) {
                    return Optional.empty();
                }
                steps.add(text.substring(from, end));
                at = end;
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new PlanPath(steps));
    }

    /** The path one key further down. */
    public PlanPath key(String key) {
        return below(key);
    }

    /** The path of an item of the list at this path. */
    public PlanPath item(int position) {
        return below(position);
    }

    private PlanPath below(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new PlanPath(longer);
    }

    /** The path without its last step; the root's is the root. */
    public PlanPath parent() {
        return steps.isEmpty() ? this : new PlanPath(steps.subList(0, steps.size() - 1));
    }

    /** Whether the other path is this one, or lies below it. */
    public boolean takesIn(PlanPath other) {
        return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** What a tree such as {@link Plan#toTree()} holds at this path. */
    public Optional<Object> in(Object tree) {
        Optional<Object> met = Optional.of(tree);
        for (Object step : steps) {
            met = met.flatMap(held -> step instanceof Integer position
                    ? Optional.of(held).filter(List.class::isInstance).map(list -> (List<?>) list)
                        .filter(list -> position < list.size()).map(list -> list.get(position))
                    : Optional.of(held).filter(Map.class::isInstance).map(map -> ((Map<?, ?>) map).get(step)));
        }
        return met;
    }

    /** The text: {@code journal[3].next}; empty for the whole plan. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer position) {
                text.append('[').append(position).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
