package dev.netplan.yaml.edit;

import dev.netplan.check.Fix;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits of what a text says although the plan is the same without it, such as {@code zone: UTC} or {@code tags: []}.
 * The plan does not tell whether that is written; so such an edit is done where it stands.
 */
final class OrdinaryEdits {

    private final FixEdits texts;
    private final Places places;

    OrdinaryEdits(List<FileText> files, Places places) {
        this.texts = new FixEdits(files);
        this.places = places;
    }

    /** Takes what is at a path out of the text. */
    void remove(PlanPath path) {
        PlanPath written = places.written(path);
        enter(written);
        texts.apply(Fix.remove(written));
    }

    /** Writes those parts of a value over what stands in their places of which the wanted plan tells nothing. */
    void set(PlanPath path, Object value, Plan wanted) {
        PlanPath written = places.written(path);
        Optional<Spot> spot = texts.find(written);
        if (spot.isPresent() && path.steps().get(path.steps().size() - 1) instanceof String) {
            say(spot.get(), written, path, value, PathEdit.around(wanted, path));
        }
    }

    private void say(Spot spot, PlanPath written, PlanPath path, Object value, Map<String, Object> wanted) {
        boolean told = path.in(wanted).isPresent();
        if (value instanceof Map<?, ?> map && spot.branch().isMap()
                && (told || map.keySet().containsAll(spot.keys()))) {
            map.forEach((name, held) -> {
                String key = (String) name;
                spot.find(key).ifPresent(below -> say(below, written.key(key), path.key(key), held, wanted));
            });
        } else if (!told) {
            enter(written);
            texts.put(spot, value instanceof String text ? text.strip() : value);
        }
    }

    /** Refuses to change what is around a path where it stands elsewhere too, or is written elsewhere. */
    private void enter(PlanPath written) {
        for (int i = 1; i < written.steps().size(); i++) {
            texts.find(new PlanPath(written.steps().subList(0, i))).ifPresent(Anchors::enter);
        }
    }
}
