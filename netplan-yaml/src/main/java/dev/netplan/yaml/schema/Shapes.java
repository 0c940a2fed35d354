package dev.netplan.yaml.schema;

import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
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
        if (type instanceof Scalar<?> scalar) {
            scalars.putIfAbsent(scalar.expected(), scalar);
        }
        if (!(type instanceof Shape<?, ?> shape) || shapes.putIfAbsent(name(shape), shape) == null) {
            type.parts().forEach(this::add);
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
