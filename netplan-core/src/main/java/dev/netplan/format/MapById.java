package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section: a map whose keys are ids, each with its element.
 *
 * @param element the shape of the elements
 * @param <T> the Java type of the elements
 */
public record MapById<T extends Identified>(Shape<T, ?> element) implements Type<List<T>> {

    @Override
    public @Nullable List<T> read(Cursor cursor) {
        Section<T> section = new Section<>();
        return section.read(this, cursor) ? section.elements() : null;
    }

    @Override
    public boolean allows(List<T> elements) {
        return true;
    }

    @Override
    public void check(String path, List<T> elements, Invariants invariants) {
        // each was checked when it was built
    }

    @Override
    public void write(List<T> elements, Sink sink) {
        sink.startMap();
        for (T value : elements) {
            sink.key(value.id());
            element.write(value, sink);
        }
        sink.endMap();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(element);
    }

    @Override
    public String expected() {
        return "a map of ids, each with " + element.expected();
    }
}
