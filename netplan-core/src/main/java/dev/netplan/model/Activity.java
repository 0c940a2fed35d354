package dev.netplan.model;

import dev.netplan.format.Id;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that one does for one's network: a standard activity, or one that the plan names itself. How two activities
 * compare is known to the plan, see {@link Plan#counts(Activity, Activity)}.
 *
 * @param id the activity's id: {@code coffee-chat}
 */
public record Activity(String id) {

    private static final Map<String, StandardActivity> STANDARD = Word.words(StandardActivity.values());

    /**
     * An activity.
     *
     * @throws IllegalArgumentException when the text is no id
     */
    public Activity {
        Objects.requireNonNull(id, "id");
        if (!Id.isId(id)) {
            throw new IllegalArgumentException("activity `" + id + "` is no id; expected " + Id.EXPECTED + ".");
        }
    }

    /**
     * The activity of that id.
     *
     * @throws IllegalArgumentException when the text is no id
     */
    public static Activity of(String id) {
        return new Activity(id);
    }

    /** The standard activity of this id; empty for a plan's own. */
    public Optional<StandardActivity> standard() {
        return Optional.ofNullable(STANDARD.get(id));
    }

    @Override
    public String toString() {
        return id;
    }
}
