package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader tells of a person or an event, key by key. A key that the format would not take is left out and told;
 * one that says nothing is not there.
 */
public final class Draft {

    private final Kind kind;
    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final Profiles profiles = new Profiles();
    private final List<String> refused = new ArrayList<>();

    /** A draft that says nothing yet. */
    public Draft(Kind kind) {
        this.kind = kind;
    }

    /** A name or another text of one line. */
    public Draft line(String key, String text) {
        return put(key, Texts.line(text));
    }

    /** A text of any number of lines. */
    public Draft lines(String key, String text) {
        return put(key, Texts.lines(text));
    }

    /** Several texts of one line each; those that say the same are one. */
    public Draft several(String key, Collection<String> texts) {
        List<String> items = texts.stream().map(Texts::line).flatMap(Optional::stream).distinct().toList();
        return items.isEmpty() ? this : put(key, Optional.of(items));
    }

    /** A value of whatever type the key has; a dot leads into an inner map: {@code met.on}. */
    public Draft value(String key, String text) {
        Optional<String> clean = Texts.line(text);
        if (clean.isEmpty()) {
            return this;
        }
        Map<String, Object> alone = new LinkedHashMap<>(Map.of("name", "x"));
        if (kind == Kind.EVENT) {
            alone.put("starts", "2000-01-01");
        }
        alone.putAll(nested(key, clean.get()));
        try {
            kind.element("x", alone);
            return put(key, clean);
        } catch (IllegalArgumentException noSuchValue) {
            refused.add("`" + key + "` cannot be `" + Quoted.shortened(clean.get()) + "`");
            return this;
        }
    }

    /** The address of a profile; where it has no label, its host gives one. */
    public Draft profile(String label, String address) {
        Optional<String> url = Texts.line(address).filter(some -> !profiles.has(some));
        if (url.isPresent()) {
            String stem = Texts.line(label).map(word -> word.toLowerCase(Locale.ROOT))
                .orElseGet(() -> Labels.of(url.get()));
            profiles.put(profiles.free(stem), url.get());
            keys.put("profiles", profiles.byLabel());
        }
        return this;
    }

    private static Map<String, Object> nested(String key, Object value) {
        int dot = key.indexOf('.');
        return Map.of(dot < 0 ? key : key.substring(0, dot),
                dot < 0 ? value : Map.of(key.substring(dot + 1), value));
    }

    private Draft put(String key, Optional<?> value) {
        value.ifPresent(told -> nested(key, told).forEach((name, inner) -> keys.merge(name, inner, Draft::joined)));
        return this;
    }

    /** Inner maps are joined; of two values for one key the first counts. */
    private static Object joined(Object before, Object after) {
        if (before instanceof Map<?, ?> some && after instanceof Map<?, ?> more) {
            Map<Object, Object> all = new LinkedHashMap<>(more);
            all.putAll(some);
            return all;
        }
        return before;
    }

    /** Whether a key says something. */
    public boolean has(String key) {
        return keys.containsKey(key);
    }

    /** Ends the draft: what arrives, if it has what no element can be without, and what there is to remark. */
    public Optional<Arrival> into(Collection<String> remarks) {
        if (!has("name") || (kind == Kind.EVENT && !has("starts"))) {
            return Optional.empty();
        }
        Arrival arrival = new Arrival(kind, keys);
        refused.forEach(what -> remarks.add("For `" + Quoted.shortened(arrival.name()) + "`, " + what
                + "; it is left out."));
        return Optional.of(arrival);
    }
}
