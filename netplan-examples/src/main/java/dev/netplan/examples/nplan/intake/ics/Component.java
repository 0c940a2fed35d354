package dev.netplan.examples.nplan.intake.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a calendar as it is written: its properties, and the parts within it. */
final class Component {

    private final String name;
    private final List<Property> properties = new ArrayList<>();
    private final List<Component> parts = new ArrayList<>();

    Component(String name) {
        this.name = name.toUpperCase(Locale.ROOT);
    }

    void add(Property property) {
        properties.add(property);
    }

    void add(Component part) {
        parts.add(part);
    }

    /** Its parts of a name. */
    Stream<Component> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted));
    }

    /** Its properties of a name, in their order. */
    Stream<Property> all(String wanted) {
        return properties.stream().filter(property -> property.name().equals(wanted));
    }

    /** Its first property of a name. */
    Optional<Property> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** The text of its first property of a name. */
    Optional<String> text(String wanted) {
        return first(wanted).map(Property::text).filter(text -> !text.isBlank());
    }
}
