package dev.netplan.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of one element: which keys were met, and where. */
final class ShapeReading<T extends Extended, B> {

    private final Shape<T, B> shape;
    private final B parts;
    /**
     * For each key of the shape, its place plus one; below zero where it stood without a value; 0 while it was not met.
     */
    private final int[] met;
    private boolean whole = true;
    /** Whether a key stands again with which another item of the list may begin. */
    private boolean begunAgain;

    ShapeReading(Shape<T, B> shape, B parts) {
        this.shape = shape;
        this.parts = parts;
        this.met = new int[shape.keys().size()];
    }

    /** Goes on with another element; false where the builder cannot forget the one before. */
    boolean begin() {
        Arrays.fill(met, 0);
        whole = true;
        begunAgain = false;
        return shape.clear(parts);
    }

    /** The builder. */
    B parts() {
        return parts;
    }

    /** Reads the map ahead, or its absence; whether the element can be built. */
    boolean read(Cursor cursor) {
        if (cursor.isAbsent()) {
            lackingKeys().forEach(cursor::atKey);
            cursor.skip();
            return whole;
        }
        Map<String, Extension> extensions = Map.of();
        Map<String, Integer> places = Map.of();
        Map<String, Integer> strangers = Map.of();
        boolean extended = false;
        cursor.enterMap();
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            int key = shape.indexOf(name);
            if (key >= 0) {
                read(key, cursor);
            } else if (Extension.isKey(name)) {
                if (!extended) {
                    extended = true;
                    extensions = new LinkedHashMap<>();
                    places = parts instanceof SeveralFiles files ? files.extensionPlaces() : new HashMap<>();
                }
                Extension.readInto(extensions, places, name, cursor);
            } else {
                strangers = strangers.isEmpty() ? new HashMap<>() : strangers;
                unknown(name, strangers, cursor);
            }
        }
        List<Problem> lacking = lackingKeys();
        if (!lacking.isEmpty()) {
            lacking.forEach(cursor::atElement);
        }
        cursor.leaveMap();
        if (!extensions.isEmpty()) {
            shape.take(parts, extensions);
        }
        return whole;
    }

    /** A key that is none of the shape's; where it stands again, that is all that is new. */
    private void unknown(String name, Map<String, Integer> strangers, Cursor cursor) {
        Integer earlier = strangers.putIfAbsent(name, cursor.keyPlace());
        if (earlier == null) {
            cursor.atKey(new UnknownKey(shape, name, this::isMet, cursor).problem(behindEmpty(name)));
        } else {
            cursor.atKey(Problem.twice(name), earlier);
        }
        cursor.skip();
    }

    private void read(int index, Cursor cursor) {
        Key<T, B> key = shape.keys().get(index);
        if (met[index] != 0) {
            cursor.atKey(twice(index, cursor), Math.abs(met[index]) - 1);
            cursor.skip();
            return;
        }
        if (cursor.isAbsent() || (key.isOptionalText() && cursor.isBlank())) {
            met[index] = -1 - cursor.keyPlace();
            cursor.skip();
            return;
        }
        met[index] = cursor.keyPlace() + 1;
        if (shape.isExclusive() && isExcluded(key.name(), cursor)) {
            cursor.skip();
            return;
        }
        if (!key.read(parts, cursor) && key.required()) {
            whole = false;
        }
    }

    /** In a list, the key that every item has, or the first one, stands again where the next item has lost its dash. */
    private Problem twice(int index, Cursor cursor) {
        Key<T, B> key = shape.keys().get(index);
        Problem twice = Problem.twice(key.name());
        if (!cursor.isItem()) {
            return twice;
        }
        int place = Math.abs(met[index]);
        begunAgain |=
                key.required() || Arrays.stream(met).map(Math::abs).allMatch(other -> other == 0 || other >= place);
        String item = shape.name().substring(shape.name().indexOf(' ') + 1);
        return begunAgain ? twice.hinting("If a new " + item + " begins here, begin it with `- `.") : twice;
    }

    private boolean isExcluded(String name, Cursor cursor) {
        for (Between rule : shape.between()) {
            if (rule instanceof Between.Exclusive pair && (name.equals(pair.one()) || name.equals(pair.other()))) {
                String other = name.equals(pair.one()) ? pair.other() : pair.one();
                int place = met[shape.indexOf(other)];
                if (place > 0) {
                    cursor.atKey(Problem.of(FormatRule.EXCLUSIVE_KEYS,
                            "`" + name + "` stands beside `" + other + "`; expected one of the two.",
                            "Take one of them out."), place - 1);
                    return true;
                }
            }
        }
        return false;
    }

    /** The key above, where nothing stands under it and the unknown one could. */
    private Optional<String> behindEmpty(String name) {
        int last = 0;
        for (int i = 1; i < met.length; i++) {
            last = Math.abs(met[i]) > Math.abs(met[last]) ? i : last;
        }
        Key<T, B> above = shape.keys().get(last);
        boolean fits = above.type() instanceof MapById<?> ? Id.isId(name)
                : above.type() instanceof Shape<?, ?> inner && inner.indexOf(name) >= 0;
        return met[last] < 0 && fits ? Optional.of(above.name()) : Optional.empty();
    }

    /** One problem for each required key that is not there, and for each rule between keys that asks for more. */
    private List<Problem> lackingKeys() {
        List<Problem> lacking = List.of();
        for (int i = 0; i < met.length; i++) {
            Key<T, B> key = shape.keys().get(i);
            if (key.required() && met[i] <= 0) {
                lacking = and(lacking, Problem.of(FormatRule.MISSING_KEY,
                        "`" + key.name() + "` is missing; expected in " + shape.name() + ": " + key.type().expected()
                                + ".",
                        added(key, met[i] < 0)));
            }
        }
        for (int i = 0; i < shape.between().size(); i++) {
            Between rule = shape.between().get(i);
            if (!(rule instanceof Between.Exclusive) && !rule.holds(this::isMet)) {
                lacking = and(lacking, Problem.of(FormatRule.MISSING_KEY, rule.broken(shape.name()), ""));
            }
        }
        whole &= lacking.isEmpty();
        return lacking;
    }

    /** How to add a key that is missing, or the value of one that stands there without. */
    private static String added(Key<?, ?> key, boolean bare) {
        boolean only = key.type() instanceof Scalar<?> number && number.most().orElse(0) == 1;
        if (only || !bare) {
            return "Add `" + key.name() + ": " + (only ? "1" : "...") + "`.";
        }
        if (key.type() instanceof Shape<?, ?>) {
            return "Write its keys below `" + key.name() + ":`, one step further in.";
        }
        return key.type() instanceof Scalar<?> single && single.freeText()
                ? "Write a text behind `" + key.name() + ":`; in quotes where it begins with `#`."
                : "Write behind `" + key.name() + ":` " + key.type().expected() + ".";
    }

    private static List<Problem> and(List<Problem> some, Problem another) {
        List<Problem> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    private boolean isMet(String key) {
        return met[shape.indexOf(key)] > 0;
    }
}
