package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;

/**
 * The check of one element that is being built: its id, each key by itself, what holds between keys, its extensions.
 */
record ShapeCheck<T extends Extended, B>(Shape<T, B> shape, T element) {

    /** What does not hold; the element's own class may add to it. */
    Invariants invariants() {
        Invariants invariants = new Invariants();
        if (element instanceof Identified identified) {
            invariants.holds(Id.isId(identified.id()), FormatRule.BAD_VALUE, "id",
                    () -> Id.refused(identified.id()).message());
        }
        List<Key<T, B>> keys = shape.keys();
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).check(element, invariants);
        }
        List<Between> between = shape.between();
        for (int i = 0; i < between.size(); i++) {
            Between rule = between.get(i);
            invariants.holds(rule.holds(key -> keys.get(shape.indexOf(key)).isIn(element)), rule.breaks(), rule.at(),
                    () -> rule.broken(shape.name()));
        }
        if (!element.extensions().isEmpty()) {
            extensions(invariants);
        }
        return invariants;
    }

    private void extensions(Invariants invariants) {
        element.extensions().forEach((key, value) -> {
            invariants.holds(Extension.isKey(key), FormatRule.UNKNOWN_KEY, key,
                    () -> "`" + key + "` is no extension key; expected one that begins with `x-`.");
            value.check(key, invariants);
        });
    }
}
