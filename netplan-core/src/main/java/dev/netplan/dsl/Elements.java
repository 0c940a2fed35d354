package dev.netplan.dsl;

import dev.netplan.format.ById;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import dev.netplan.model.PlanPath;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The elements of a section in the making. An element that cannot be is left out, and its id still counts as known. */
final class Elements<T extends Identified> {

    private final String section;
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    Elements(String section, Collection<T> before) {
        this.section = section;
        before.forEach(element -> byId.put(element.id(), element));
    }

    /** Adds an element, or puts it in the place of one that was there before anything was said. */
    void add(Draft<?> plan, String id, Telling<T, ?> telling) {
        if (said.add(id)) {
            put(plan, id, telling.make());
        } else {
            plan.flaw(Flaw.of(FormatRule.DUPLICATE_KEY, path(id),
                    "`" + id + "` was told before; expected each id once."));
        }
    }

    /** Says more of an element. */
    void amend(Draft<?> plan, String id, Function<T, Telling<T, ?>> more) {
        if (byId.containsKey(id)) {
            put(plan, id, more.apply(byId.get(id)).make());
        } else if (!leftOut.contains(id)) {
            plan.flaw(unknown(id));
        }
    }

    /** Takes out an element. */
    void remove(Draft<?> plan, String id) {
        if (byId.remove(id) == null && !leftOut.remove(id)) {
            plan.flaw(unknown(id));
        }
    }

    private void put(Draft<?> plan, String id, Made<T> made) {
        made.flaws().forEach(flaw -> plan
            .flaw(isOfId(flaw) ? new Flaw(flaw.rule(), path(id), flaw.message()) : flaw.below(path(id))));
        made.sound().ifPresentOrElse(element -> byId.put(id, element), () -> {
            byId.remove(id);
            leftOut.add(id);
        });
    }

    private Flaw unknown(String id) {
        return new Flaw("unknown-reference", path(id), "`" + id + "` is none of the " + section
                + "; expected one that is told before more is said of it.");
    }

    /** The id is the element's own key. */
    private static boolean isOfId(Flaw flaw) {
        return flaw.path().equals(PlanPath.of("id"));
    }

    private PlanPath path(String id) {
        return PlanPath.of(section, id);
    }

    ById<T> sound() {
        return ById.copyOf(byId.values());
    }

    /** The elements that were left out. */
    Stream<PlanPath> leftOut() {
        return leftOut.stream().map(this::path);
    }
}
