package dev.netplan.examples.nplan.command;

import dev.netplan.check.Place;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a plan in one file holds of the files that the plan before it includes. They may have been kept apart for a
 * reason, as those are that stay out of git, and whoever goes on with the one file should know.
 */
final class TakenIn {

    private static final int SHOWN = 3;
    private static final Set<String> PRIVATE = Set.of("email", "phone", "profiles", "birthday", "notes");

    private final Reading before;
    private final Map<String, List<PlanPath>> elements = new LinkedHashMap<>();
    private final Map<String, Set<String>> details = new LinkedHashMap<>();

    private TakenIn(Reading before) {
        this.before = before;
    }

    /** A sentence for each included file of which the next plan holds something. */
    static List<String> sentences(Plan next, Reading before) {
        TakenIn taken = new TakenIn(before);
        next.toTree().forEach((section, value) -> {
            if (value instanceof Map<?, ?> map) {
                map.forEach((id, element) -> taken.look(PlanPath.of(section, String.valueOf(id)), element));
            }
        });
        return taken.elements.keySet().stream().map(taken::sentence).toList();
    }

    private void look(PlanPath path, Object element) {
        String main = before.files().get(0).name();
        Optional<String> file = before.places().key(path).map(Place::file).filter(name -> !name.equals(main));
        if (file.isPresent()) {
            elements.computeIfAbsent(file.get(), name -> new ArrayList<>()).add(path);
            Set<String> known = details.computeIfAbsent(file.get(), name -> new TreeSet<>());
            if (element instanceof Map<?, ?> keys) {
                PRIVATE.stream().filter(keys::containsKey).forEach(known::add);
            }
        }
    }

    private String sentence(String file) {
        List<PlanPath> paths = elements.getOrDefault(file, List.of());
        Set<String> known = details.getOrDefault(file, Set.of());
        return "The next plan is one file; of `" + file + "` it holds "
                + paths.stream().limit(SHOWN).map(path -> "`" + path + "`").collect(Collectors.joining(", "))
                + (paths.size() > SHOWN ? " and " + (paths.size() - SHOWN) + " more" : "")
                + (known.isEmpty() ? "." : ", with " + String.join(", ", known) + ".");
    }
}
