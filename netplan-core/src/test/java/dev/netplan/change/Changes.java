package dev.netplan.change;

import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes as anybody could make them up: of paths that a plan has and of others, to values of any form. */
final class Changes {

    private static final Arbitrary<Object> STEPS = Arbitraries.of("contacts", "journal", "goals", "start", "owner",
            "title", "defaults", "pauses", "accept", "include", "netplan", "kai", "meetups", "name", "tags", "id", "",
            "x-a", "No Id", 0, 1, 7);

    private static final Arbitrary<Object> VALUES = Arbitraries.of("", "a", "Kai Haddad", "2026-01-05", 6, true,
            List.of(), List.of("a"), List.of(Map.of("by", "2026-02-01")), Map.of(), Map.of("name", "Bo"),
            Map.of("id", "bo"), Map.of("on", "2026-01-06", "did", "research"), Map.of("name", List.of(1)));

    private Changes() {}

    static Arbitrary<Change> any() {
        Arbitrary<PlanPath> paths = STEPS.list().ofMinSize(1).ofMaxSize(4).map(PlanPath::new);
        return Combinators.combine(paths, VALUES, VALUES, Arbitraries.of(Change.Kind.class))
            .as((path, before, after, kind) -> switch (kind) {
                case ADDED -> Change.added(path, after);
                case REMOVED -> Change.removed(path, before);
                case CHANGED -> Change.changed(path, before, after);
            });
    }
}
