package dev.netplan.yaml.edit;

import dev.netplan.format.Extension;
import dev.netplan.model.Activity;
import dev.netplan.model.Birthday;
import dev.netplan.model.Cadence;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.On;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Starts;
import dev.netplan.model.Word;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Values as an application gives them for an edit, made such as a tree holds. Those of the model become the words of
 * the format; a class that has none would only show its name in Java, and is refused.
 */
final class GivenValue {

    private GivenValue() {}

    /**
     * What a tree holds for a value; lists and maps are copied.
     *
     * @param name what the value is called, for the message
     * @throws NullPointerException when it is null, or something in it is; the message names it
     * @throws IllegalArgumentException when its class is none that a plan holds, or that of something in it is not
     */
    static Object of(String name, Object value) {
        Objects.requireNonNull(value, name);
        if (value instanceof Map<?, ?> map) {
            return map(name, map);
        }
        if (value instanceof Collection<?> || value instanceof Object[]) {
            // a mapper can be told to make arrays of lists
            return list(name, value instanceof Object[] items ? Arrays.asList(items) : (Collection<?>) value);
        }
        return value instanceof Extension extension ? of(name, inside(extension)) : single(name, value);
    }

    /** What a tree holds for a map: keys that are texts, and values. */
    static Map<String, Object> map(String name, Map<?, ?> given) {
        Objects.requireNonNull(given, name);
        Map<String, Object> map = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            Object text = single("a key of " + name, Objects.requireNonNull(key, "a key of " + name));
            map.put(text.toString(), of(name + "." + text, value));
        });
        return Collections.unmodifiableMap(map);
    }

    private static List<Object> list(String name, Collection<?> given) {
        List<Object> list = new ArrayList<>();
        given.forEach(item -> list.add(of(name + "[" + list.size() + "]", item)));
        return Collections.unmodifiableList(list);
    }

    private static Object inside(Extension extension) {
        return extension instanceof Extension.Text text ? text.text()
                : extension instanceof Extension.Items list ? list.items()
                        : ((Extension.Entries) extension).entries();
    }

    private static Object single(String name, Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof Word constant) {
            return constant.word();
        }
        if (value instanceof DayOfWeek day) {
            return new On.Weekday(day).toString();
        }
        if (value instanceof CharSequence || isOfTime(value) || isOfModel(value)) {
            return value.toString();
        }
        throw new IllegalArgumentException("`" + name + "` is of the class " + value.getClass().getName()
                + "; expected a text, a number, a truth value, a list, a map, or a value of the model such as a date.");
    }

    private static boolean isOfTime(Object value) {
        return value instanceof LocalDate || value instanceof LocalTime || value instanceof LocalDateTime
                || value instanceof Duration || value instanceof ZoneId;
    }

    private static boolean isOfModel(Object value) {
        return value instanceof Activity || value instanceof Cadence || value instanceof KeepInTouch
                || value instanceof On || value instanceof Starts || value instanceof Birthday
                || value instanceof PlanPath;
    }
}
