package dev.netplan.yaml.read;

import dev.netplan.format.ById;
import dev.netplan.format.Key;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.Elements;
import dev.netplan.yaml.source.Names;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An earlier reading, whose elements are taken where the same text stands again, from an element's key or first
 * character to whatever comes behind it. What a plain text says depends on that alone, once the element ends with it
 * and begins in the same column; so nothing is guessed. One for each reading.
 */
final class Earlier {

    /** How many maps and lists stand around an element: that of the plan, and that of its section. */
    static final int DEPTH = 2;

    /** How many items of a list may be gone or changed in a row before the next that is as it was. */
    private static final int GONE = 8;

    /** An element further to the right stands in a long line with others; to look for its start could take long. */
    private static final int RIGHTMOST = 80;

    private final Names names;
    private final Map<String, Section> sections = new HashMap<>();

    private Earlier(Names names) {
        this.names = names;
    }

    /**
     * What can be taken from a reading; nothing where anything was wrong with its files, so that it need not be told.
     */
    static Optional<Earlier> of(Reading reading) {
        if (reading.plan().isEmpty() || !reading.findings().isEmpty() || !reading.isWhole()
                || !reading.facts().cutByComments().isEmpty()) {
            return Optional.empty();
        }
        Earlier earlier = new Earlier(reading.places().copyOfNames());
        for (Key<Plan, PlanParts> key : Plan.shape().keys()) {
            key.value(reading.plan().get()).flatMap(Earlier::section)
                .ifPresent(section -> earlier.sections.put(key.name(), section));
        }
        List<Branch> tops = reading.places().tops();
        for (int i = 0; i < tops.size(); i++) {
            SourceText source = reading.files().get(i);
            Elements.of(tops.get(i), source.length()).forEach((key, elements) -> earlier.take(key, source, elements));
        }
        earlier.sections.values().removeIf(section -> section.placed != section.all.size());
        return Optional.of(earlier);
    }

    private static Optional<Section> section(Object value) {
        return value instanceof ById<?> section ? Optional.of(new Section(section.asList(), section))
                : value instanceof List<?> list ? Optional.of(new Section(list, null)) : Optional.empty();
    }

    private void take(String key, SourceText source, Elements elements) {
        Section section = sections.get(key);
        if (section != null) {
            section.parts.add(new Part(source, elements, section.placed));
            section.placed += elements.size();
        }
    }

    /** The keys of the earlier files. */
    Names names() {
        return names;
    }

    /**
     * The element that stood in the same text before; null where there is none.
     *
     * @param section the key of the section
     * @param id the element's id; empty in a list
     * @param text the text in which it stands now
     * @param from where it begins there
     * @param behind where what comes behind it begins
     */
    @Nullable
    Same find(String section, String id, String text, int from, int behind) {
        Section known = sections.get(section);
        return known == null ? null : known.find(id, new Stretch(text, from, behind));
    }

    /**
     * An element that stood in the same text before.
     *
     * @param element the element
     * @param places where the elements of its section stood
     * @param position its position among them
     */
    record Same(Object element, Elements places, int position) {}

    /** A stretch of a text. */
    private record Stretch(String text, int from, int to) {

        boolean isAs(Stretch other) {
            int column = column();
            return to - from == other.to - other.from && column >= 0 && column == other.column()
                    && text.regionMatches(from, other.text, other.from, to - from);
        }

        /** How many characters stand before it in its line; -1 where they are many. */
        private int column() {
            for (int at = from; at >= 0 && from - at <= RIGHTMOST; at--) {
                if (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r') {
                    return from - at;
                }
            }
            return -1;
        }
    }

    /** The elements of a section in one file, which follow so many of the files before. */
    private record Part(SourceText source, Elements elements, int first) {}

    /** The elements under one key, and where in the files they stand. */
    private static final class Section {

        private final List<?> all;
        private final @Nullable ById<?> byId;
        private final List<Part> parts = new ArrayList<>();
        private int placed;
        /** Where the next element that is read is likely to stand, and in which part. */
        private int next;
        private int part;

        Section(List<?> all, @Nullable ById<?> byId) {
            this.all = all;
            this.byId = byId;
        }

        @Nullable
        Same find(String id, Stretch stretch) {
            if (byId != null) {
                int at = byId.position(id, next);
                next = at < 0 ? next : at + 1;
                return at < 0 ? null : same(at, stretch);
            }
            for (int at = next; at < all.size() && at <= next + GONE; at++) {
                Same same = same(at, stretch);
                if (same != null) {
                    next = at + 1;
                    return same;
                }
            }
            return null;
        }

        private @Nullable Same same(int at, Stretch stretch) {
            while (at < parts.get(part).first) {
                part--;
            }
            while (at >= parts.get(part).first + parts.get(part).elements.size()) {
                part++;
            }
            Elements elements = parts.get(part).elements;
            SourceText source = parts.get(part).source;
            int position = at - parts.get(part).first;
            return elements.isMap(position) && new Stretch(source.text(), source.index(elements.from(position)),
                    source.index(elements.behind(position)))
                .isAs(stretch)
                        ? new Same(all.get(at), elements, position) : null;
        }
    }
}
