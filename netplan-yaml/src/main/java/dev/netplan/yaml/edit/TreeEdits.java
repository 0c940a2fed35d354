package dev.netplan.yaml.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns what stands in a text into what is wanted, by the smallest change that can be seen. */
final class TreeEdits {

    /** Maps whose keys are names that people choose, so that one may be renamed. */
    private static final Set<String> NAMED =
            Set.of("asked", "agreed", "declined", "profiles", "rules", "keep-in-touch");

    private final Style style;
    private final ScalarEdits scalars;

    TreeEdits(Style style) {
        this.style = style;
        this.scalars = new ScalarEdits(style);
    }

    Style style() {
        return style;
    }

    /** Turns one value into another. */
    void become(Spot spot, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        Anchors.enter(spot);
        Object was = inList(spot, before);
        Object becomes = inList(spot, after);
        if (spot.branch().isMap() && was instanceof Map<?, ?> earlier && becomes instanceof Map<?, ?> later
                && !later.isEmpty()) {
            map(spot, earlier, later);
        } else if (spot.branch().isList() && was instanceof List<?> earlier && becomes instanceof List<?> later
                && !earlier.isEmpty() && !later.isEmpty() && spot.branch().size() == earlier.size()) {
            list(spot, earlier, later);
        } else if (spot.isScalar() && isSingle(becomes)) {
            scalars.replace(spot, becomes);
        } else {
            whole(spot, becomes);
        }
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    /** The only value of several, as the text has it: in a list. */
    private static Object inList(Spot spot, Object value) {
        return spot.branch().isList() && !spot.foreign() && isSingle(value) ? List.of(value) : value;
    }

    /** Turns a map into another; keys of which neither knows stay. */
    void map(Spot spot, Map<?, ?> before, Map<?, ?> after) {
        Anchors.enter(spot);
        List<String> keys = spot.keys();
        Map<String, String> renamed = renamed(spot, before, after);
        Set<Integer> removed = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (before.containsKey(key) && !after.containsKey(key) && !renamed.containsKey(key)) {
                removed.add(i);
            }
        }
        if (removed.size() == keys.size()) {
            whole(spot, after);
            return;
        }
        renamed.forEach((key, name) -> rename(spot.key(key), name));
        after.forEach((name, value) -> {
            String key = (String) name;
            if (spot.has(key)) {
                Object earlier = before.get(key);
                if (earlier == null) {
                    whole(spot.key(key), Objects.requireNonNull(value));
                } else {
                    become(spot.key(key), earlier, value);
                }
            }
        });
        if (!removed.isEmpty()) {
            if (spot.isFlow()) {
                FlowEdits.remove(spot, removed);
            } else {
                BlockEdits.remove(spot, removed);
            }
        }
        List<String> order = new ArrayList<>();
        after.forEach((name, value) -> {
            String key = (String) name;
            if (!spot.has(key) && !renamed.containsValue(key)) {
                insert(spot, key, value, order, removed, neighbour(spot, value));
            } else {
                order.add(reversed(renamed, key));
            }
        });
    }

    private static String reversed(Map<String, String> renamed, String name) {
        return renamed.entrySet().stream().filter(entry -> entry.getValue().equals(name)).map(Map.Entry::getKey)
            .findFirst().orElse(name);
    }

    private static Map<String, String> renamed(Spot spot, Map<?, ?> before, Map<?, ?> after) {
        Map<String, String> renamed = new LinkedHashMap<>();
        if (spot.hasKey() && NAMED.contains(spot.path().substring(spot.path().lastIndexOf('.') + 1))) {
            for (String key : spot.keys()) {
                if (before.containsKey(key) && !after.containsKey(key)) {
                    after.keySet().stream().map(String.class::cast)
                        .filter(name -> !before.containsKey(name) && !spot.has(name)
                                && !renamed.containsValue(name) && before.get(key).equals(after.get(name)))
                        .findFirst().ifPresent(name -> renamed.put(key, name));
                }
            }
        }
        return renamed;
    }

    /** Calls a key by another name. */
    void rename(Spot spot, String name) {
        FileText file = spot.file();
        char first = file.charAt(spot.keyStart());
        String written = first == '"' || first == '\'' ? style.scalar(name, first, spot.inBrackets())
                : style.key(name, spot.inBrackets());
        file.replace(spot.keyStart(), spot.keyEnd(), written);
    }

    /** Puts a key into a map: behind the nearest of those before it in order, else at the front. */
    void insert(Spot spot, String key, Object value, List<String> order, Set<Integer> removed,
            Optional<Spot> model) {
        List<String> keys = spot.keys();
        int behind = order.stream().mapToInt(keys::indexOf).filter(at -> at >= 0).reduce(-1, (a, b) -> b);
        if (spot.isFlow()) {
            FlowEdits.insert(spot, behind, style.entryInBrackets(key, value, model), removed);
        } else {
            List<String> lines = style.entry(spot.column(), key, value, model);
            if (behind < 0) {
                BlockEdits.insertFirst(spot, lines);
            } else {
                BlockEdits.insertBehind(spot, spot.key(keys.get(behind)), lines);
            }
        }
    }

    /** A neighbour whose quotes to take: where all single values in a map have them. */
    private static Optional<Spot> neighbour(Spot spot, Object value) {
        List<Spot> singles = spot.children().stream().filter(child -> child.isScalar() && !child.isEmpty()).toList();
        boolean quoted = !singles.isEmpty() && isSingle(value)
                && singles.stream().allMatch(child -> child.first() == '"' || child.first() == '\'');
        return quoted ? Optional.of(singles.get(singles.size() - 1)) : Optional.empty();
    }

    private void list(Spot spot, List<?> before, List<?> after) {
        Alignment alignment = Alignment.of(before, after, List.of(), true);
        Set<Integer> removed = new LinkedHashSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (alignment.stays(i)) {
                become(spot.item(i), before.get(i), after.get(alignment.later(i)));
            } else {
                removed.add(spot.branch().positionInFile(i));
            }
        }
        if (!removed.isEmpty()) {
            if (spot.isFlow()) {
                FlowEdits.remove(spot, removed);
            } else {
                BlockEdits.remove(spot, removed);
            }
        }
        int behind = -1;
        for (int j = 0; j < after.size(); j++) {
            int earlier = alignment.earlier(j);
            if (earlier == Alignment.NONE) {
                insertItem(spot, behind, after.get(j), removed);
            } else {
                behind = spot.branch().positionInFile(earlier);
            }
        }
    }

    private void insertItem(Spot spot, int behind, Object value, Set<Integer> removed) {
        Optional<Spot> model = Optional.of(spot.itemInFile(Math.max(behind, 0)));
        if (spot.isFlow()) {
            FlowEdits.insert(spot, behind, style.flow(value, model), removed);
        } else {
            List<String> lines = style.item(spot.column(), value, model);
            if (behind < 0) {
                BlockEdits.insertFirst(spot, lines);
            } else {
                BlockEdits.insertBehind(spot, spot.itemInFile(behind), lines);
            }
        }
    }

    /** Writes a value in the place of one that is of another kind. */
    void whole(Spot spot, Object value) {
        Anchors.enter(spot);
        Anchors.leave(spot);
        if (spot.isScalar() && isSingle(value)) {
            scalars.replace(spot, value);
            return;
        }
        FileText file = spot.file();
        String written = isSingle(value) ? style.scalar(value, Optional.empty(), spot.inBrackets())
                : style.flow(value, Optional.empty());
        if (spot.isOnLineOfKey()) {
            boolean space = spot.isEmpty() && file.charAt(spot.content() - 1) != ' ';
            file.replace(spot.content(), spot.end(), (space ? " " : "") + written);
        } else {
            int at = spot.anchor().map(anchor -> spot.start() + anchor.length()).orElseGet(spot::behindColon);
            file.replace(at, at, " " + written);
            file.replace(file.lineStart(spot.content()), file.nextLine(Math.max(spot.end() - 1, 0)), "");
        }
    }
}
