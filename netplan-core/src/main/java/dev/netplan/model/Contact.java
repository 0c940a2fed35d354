package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A person whom the owner knows, or would like to know. */
@Value.Immutable
public interface Contact extends WithContact, Identified {

    /** The name as the person writes it. */
    String name();

    /** Pronouns, such as she/her. */
    Optional<String> pronouns();

    /** A hook by which to remember the name. */
    Optional<String> remember();

    /** What the person does. */
    Optional<String> role();

    /** The level of the role. */
    Optional<String> level();

    /** Where the person works. */
    Optional<String> org();

    /** How close the person is. */
    Optional<Tie> tie();

    /** The interests that the person can speak to. */
    List<String> toward();

    /** How they met. */
    Optional<Met> met();

    /** The last contact before this plan's journal. */
    Optional<LocalDate> lastContact();

    /** How often to be in touch; else as the tie has it in the defaults. */
    Optional<KeepInTouch> keepInTouch();

    /** Leave the person in peace until this day. */
    Optional<LocalDate> notBefore();

    /** Addresses for mail. */
    List<String> email();

    /** Telephone numbers. */
    List<String> phone();

    /** Addresses of public profiles, by label. */
    Map<String, String> profiles();

    /** Words to find the person by. */
    List<String> tags();

    /** What the person can offer. */
    List<String> canOffer();

    /** What the person could use. */
    List<String> couldUse();

    /** The birthday, with or without its year. */
    Optional<Birthday> birthday();

    /** Whatever else is to be remembered. */
    Optional<String> notes();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return ContactShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Contact fromTree(Map<String, ?> tree) {
        return ContactShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ContactShape.SHAPE.check(this).orThrow();
    }

    /** Builds a contact. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
