package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds readings of one text against each other: plan, findings and places. */
public final class Alike {

    private Alike() {}

    /** Both tell the same. */
    public static void assertAlike(Reading one, Reading other, String text) {
        assertThat(one.findings()).as(text).isEqualTo(other.findings());
        assertThat(one.plan()).as(text).isEqualTo(other.plan());
        assertThat(one.isWhole()).isEqualTo(other.isWhole());
        assertThat(one.facts().cutByComments()).isEqualTo(other.facts().cutByComments());
        assertThat(one.facts().declared()).isEqualTo(other.facts().declared());
        one.plan().ifPresent(plan -> paths(plan.toTree(), PlanPath.ROOT, new ArrayList<>()).forEach(path -> {
            assertThat(one.places().value(path)).as(path + " in " + text).isEqualTo(other.places().value(path));
            assertThat(one.places().key(path)).as(path + " in " + text).isEqualTo(other.places().key(path));
        }));
    }

    private static List<PlanPath> paths(Object tree, PlanPath here, List<PlanPath> all) {
        all.add(here);
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> paths(value, here.key(key.toString()), all));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                paths(list.get(i), here.item(i), all);
            }
        }
        return all;
    }
}
