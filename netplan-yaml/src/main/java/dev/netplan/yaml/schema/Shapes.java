package dev.netplan.yaml.schema;

import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Mapping;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** All shapes and scalars of a format, each once, in the order in which a reader meets them. */
final class Shapes {

    private final Map<String, Shape<?, ?>> shapes = new LinkedHashMap<>();
    private final Map<String, Scalar<?>> scalars = new LinkedHashMap<>();

    private Shapes() {}

    static Shapes of(Shape<?, ?> whole) {
        Shapes found = new Shapes();
        found.add(whole);
        return found;
    }

    private void add(Type<?> type) {
        if (type instanceof Shape<?, ?> shape) {
            if (shapes.putIfAbsent(name(shape), shape) == null) {
                shape.keys().stream().map(Key::type).forEach(this::add);
            }
        } else if (type instanceof Scalar<?> scalar) {
            scalars.putIfAbsent(scalar.expected(), scalar);
        } else if (type instanceof OneOrMany<?> several) {
            add(several.item());
        } else if (type instanceof ListOf<?> list) {
            add(list.item());
        } else if (type instanceof Mapping<?, ?> mapping) {
            add(mapping.key());
            add(mapping.value());
        } else if (type instanceof MapById<?> section) {
            add(section.element());
        } else if (type instanceof Shorthand<?, ?> shorthand) {
            add(shorthand.brief());
            add(shorthand.shape());
        }
    }

    Collection<Shape<?, ?>> shapes() {
        return shapes.values();
    }

    Collection<Scalar<?>> scalars() {
        return scalars.values();
    }

    /** The name of a shape without its article: {@code own activity}. */
    static String name(Shape<?, ?> shape) {
        return shape.name().replaceFirst("^(a|an) ", "");
    }
}
