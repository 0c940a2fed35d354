package dev.netplan.privacy;

import dev.netplan.format.Scalar;
import dev.netplan.model.Plan;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whom a plan names and does not define, since the file that does was not read: it is kept apart for their
 * sake. Their ids are all that is known of them.
 */
final class Undeclared implements TreeWalk.Visitor {

    private static final String CONTACTS = "contacts";

    private final Plan plan;
    private final Set<String> ids = new LinkedHashSet<>();

    private Undeclared(Plan plan) {
        this.plan = plan;
    }

    /** The ids of these people, in the order of the plan. */
    static Set<String> in(Plan plan) {
        Undeclared undeclared = new Undeclared(plan);
        TreeWalk.over(plan, undeclared);
        return undeclared.ids;
    }

    /** What somebody is likely to be called, by the id: {@code Grace Liu} for {@code grace-liu}. */
    static String name(String id) {
        return Arrays.stream(id.split("-")).filter(part -> !part.isEmpty()).map(Names::capitalized)
            .collect(Collectors.joining(" "));
    }

    @Override
    public Object value(TreeWalk.At at, Scalar<?> type, Object value) {
        meet(type.section(), value.toString());
        return value;
    }

    @Override
    public String key(TreeWalk.At at, String section, String key) {
        meet(section, key);
        return key;
    }

    @Override
    public Object extension(TreeWalk.At at, Object value) {
        return value;
    }

    private void meet(String section, String id) {
        if (section.equals(CONTACTS) && !plan.contacts().has(id)) {
            ids.add(id);
        }
    }
}
