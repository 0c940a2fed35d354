package dev.netplan.yaml.read;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.format.Extended;
import dev.netplan.format.Id;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.format.MapById;
import dev.netplan.format.Problem;
import dev.netplan.format.SeveralInOne;
import dev.netplan.format.Shape;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that were to be ids, such as the name of a person for the person's id. Which one was meant is known when all
 * files have been read, and what was found is told better then.
 */
final class NamedIds {

    private final List<RefusedText> refused = new ArrayList<>(0);

    /** What was found, and the problem of which it was made. */
    private record RefusedText(Finding finding, Problem problem) {}

    /** Keeps what was found, where that is a text that was to be an id. */
    void add(Finding finding, Problem problem) {
        if (problem.named().isPresent()) {
            refused.add(new RefusedText(finding, problem));
        }
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    /** For each finding that can be told better, the better one. */
    IdentityHashMap<Finding, Finding> told(Plan plan, Set<PlanPath> declared) {
        Sections sections = new Sections(plan, declared, new HashMap<>());
        IdentityHashMap<Finding, Finding> told = new IdentityHashMap<>();
        for (RefusedText one : refused) {
            PlanPath path = one.finding.path();
            Problem.Named named = one.problem.named().orElseThrow();
            boolean key = named.section().isEmpty();
            Optional<Problem> better = key
                    ? Optional.of(one.problem.without(Id.RENAME))
                        .filter(taken -> sections.defines(String.valueOf(path.steps().get(0)), named.text()))
                    : sections.meant(named).map(one.problem::meaning);
            better.ifPresent(problem -> told.put(one.finding,
                    one.finding.ofKey() ? Reports.ofKey(problem, path, one.finding.place().orElseThrow())
                            : Reports.ofValue(problem, path, one.finding.place().orElseThrow())));
        }
        return told;
    }

    /** What the sections of a plan define, and what their elements are called. */
    private record Sections(Plan plan, Set<PlanPath> declared, Map<String, Map<String, String>> names) {

        /** The id that was meant, or the list of ids as it is written. */
        Optional<String> meant(Problem.Named named) {
            Optional<String> one = id(named.section(), named.text());
            if (one.isPresent() || !named.orSeveral()) {
                return one;
            }
            List<String> texts = SeveralInOne.of(named.text());
            List<String> ids = texts.stream().flatMap(text -> id(named.section(), text).stream()).distinct().toList();
            return ids.size() > 1 && ids.size() == texts.size() ? SeveralInOne.list(ids) : Optional.empty();
        }

        /** The id of the first element that has this name, else the id that the name is nearly itself. */
        private Optional<String> id(String section, String text) {
            String nearest = Id.nearest(text);
            return Optional.ofNullable(names.computeIfAbsent(section, this::names).get(nearest))
                .or(() -> defines(section, text) ? Optional.of(nearest) : Optional.empty());
        }

        /** Whether there is an element whose id is the nearest to a text. */
        boolean defines(String section, String text) {
            String nearest = Id.nearest(text);
            return declared.contains(PlanPath.of(section, nearest))
                    || elements(section).filter(all -> all.has(nearest)).isPresent();
        }

        private Optional<ById<?>> elements(String section) {
            return key(section).flatMap(key -> key.value(plan)).map(found -> (ById<?>) found);
        }

        private Map<String, String> names(String section) {
            Map<String, String> found = new HashMap<>();
            Shape<?, ?> shape = ((MapById<?>) key(section).orElseThrow().type()).element();
            elements(section).ifPresent(all -> name(shape, all.asList(), found));
            return found;
        }

        private static <T extends Extended> void name(Shape<T, ?> shape, List<?> elements,
                Map<String, String> found) {
            for (Key<T, ?> key : shape.keys()) {
                if (key.name().equals("name")) {
                    for (Object element : elements) {
                        @SuppressWarnings("unchecked") // elements of a section are of its shape
                        T known = (T) element;
                        key.value(known)
                            .ifPresent(name -> found.putIfAbsent(Id.nearest(String.valueOf(name)),
                                    ((Identified) element).id()));
                    }
                }
            }
        }

        private Optional<? extends Key<Plan, ?>> key(String section) {
            return Plan.shape().keys().stream()
                .filter(key -> key.name().equals(section) && key.type() instanceof MapById<?>).findFirst();
        }
    }
}
