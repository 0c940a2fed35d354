package dev.netplan.format;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a section, in the order of their declaration, found by id in constant time. Immutable.
 *
 * <p>
 * Two sections are equal when they hold equal elements, in whatever order they were declared.
 *
 * @param <T> the type of the elements
 */
public final class ById<T extends Identified> extends AbstractCollection<T> {

    private static final ById<Identified> EMPTY = new ById<>(List.of(), new TextIndex(0));

    private final List<T> elements;
    /** The ids; their numbers are the positions of the elements. */
    private final TextIndex index;

    private ById(List<T> elements, TextIndex index) {
        this.elements = elements;
        this.index = index;
    }

    /** A section without elements. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <T extends Identified> ById<T> empty() {
        return (ById<T>) EMPTY;
    }

    /**
     * The section of these elements.
     *
     * @throws IllegalArgumentException when two of them have the same id
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends Identified> ById<T> of(T... elements) {
        return copyOf(Arrays.asList(elements));
    }

    /**
     * The section of these elements, in their order.
     *
     * @throws IllegalArgumentException when two of them have the same id
     */
    public static <T extends Identified> ById<T> copyOf(Collection<? extends T> elements) {
        if (elements.isEmpty()) {
            return empty();
        }
        List<T> kept = List.copyOf(elements);
        TextIndex index = new TextIndex(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            String id = kept.get(i).id();
            if (index.add(id) < i) {
                throw new IllegalArgumentException("Id `" + id + "` stands twice; expected each id once.");
            }
        }
        return new ById<>(kept, index);
    }

    /** The section of these elements, whose ids an index has in the same order; it is kept. */
    static <T extends Identified> ById<T> of(List<T> elements, TextIndex ids) {
        return elements.isEmpty() ? empty() : new ById<>(List.copyOf(elements), ids);
    }

    /** The element of that id. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(at(id));
    }

    /**
     * The element with the id of one that another version of the section has. It is looked for first where it is likely
     * to stand, so that two versions, which mostly have the same order, are held against each other without a search;
     * the very same element is not even looked at.
     *
     * @param other the element of the other version
     * @param likely a position, which may be any number
     */
    public Optional<T> counterpart(Identified other, int likely) {
        if (likely >= 0 && likely < elements.size() && elements.get(likely) == other) {
            return Optional.of(elements.get(likely));
        }
        int position = position(other.id(), likely);
        return position < 0 ? Optional.empty() : Optional.of(elements.get(position));
    }

    /** Whether an element has that id. */
    public boolean has(String id) {
        return index.of(id) >= 0;
    }

    /** The place of the element of that id in the order of declaration, from 0; -1 where there is none. */
    public int position(String id) {
        return index.of(id);
    }

    /** The same, looked for first where it is likely to stand, which may be any number. */
    public int position(String id, int likely) {
        boolean there = likely >= 0 && likely < elements.size() && elements.get(likely).id().equals(id);
        return there ? likely : index.of(id);
    }

    /** The ids, in the order of declaration. */
    public List<String> ids() {
        return elements.stream().map(Identified::id).toList();
    }

    /** The elements, in the order of declaration. */
    public List<T> asList() {
        return elements;
    }

    /** This section with one more element; one of the same id gives way, and its place is kept. */
    public ById<T> with(T element) {
        List<T> changed = new ArrayList<>(elements);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(element.id())) {
                changed.set(i, element);
                return copyOf(changed);
            }
        }
        changed.add(element);
        return copyOf(changed);
    }

    private @Nullable T at(String id) {
        int position = index.of(id);
        return position < 0 ? null : elements.get(position);
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return elements.spliterator();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        for (int i = 0; i < elements.size(); i++) {
            action.accept(elements.get(i));
        }
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(Object element) {
        return element instanceof Identified identified && element.equals(at(identified.id()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ById<?> section && section.size() == size()
                && (section.elements.equals(elements) || section.containsAll(this));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (T element : elements) {
            hash += element.hashCode();
        }
        return hash;
    }
}
