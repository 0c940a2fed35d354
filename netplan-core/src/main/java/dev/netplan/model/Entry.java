package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that really happened. */
@Value.Immutable
public interface Entry extends WithEntry, Extended {

    /** When. */
    LocalDate on();

    /** What was done. */
    Activity activity();

    /** The people it was with, by contact id. */
    List<String> people();

    /** The people met for the first time; they count as `with` too. */
    List<String> met();

    /** At which event. */
    Optional<String> at();

    /** In which community. */
    Optional<String> in();

    /** The interests it served; else those of the event, else of the community. */
    List<String> toward();

    /** How long it took. */
    Optional<Duration> spent();

    /** How many people were spoken with. */
    Optional<Integer> spokeWith();

    /** What the owner offered. */
    List<String> gave();

    /** What the owner asked for. */
    List<String> asked();

    /** What the owner was given. */
    List<String> got();

    /** What the owner knows now. */
    List<String> learned();

    /** Whatever else is to be remembered. */
    Optional<String> note();

    /** What this asks its people for. */
    Optional<Activity> hopingFor();

    /** What they answered. */
    Optional<Answer> answer();

    /** The planned action that this was. */
    Optional<String> action();

    /** What the owner has promised them. */
    Optional<Commitment> next();

    /** What people answer. */
    enum Answer implements Word {
        YES, NO, LATER
    }

    /** Everybody it was with, those newly met among them, each once. */
    default List<String> everybody() {
        return Ends.joined(people(), met());
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return EntryShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Entry fromTree(Map<String, ?> tree) {
        return EntryShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        EntryShape.SHAPE.check(this).orThrow();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
