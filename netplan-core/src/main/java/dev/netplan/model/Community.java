package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A group, list or forum in which people meet; or a person whom one follows. */
@Value.Immutable
public interface Community extends WithCommunity, Identified {

    /** The name. */
    String name();

    /** What it is. */
    Optional<Kind> kind();

    /** The platform, such as Discord. */
    Optional<String> where();

    /** Its address. */
    Optional<String> url();

    /** When the owner joined. */
    Optional<LocalDate> joined();

    /** When the owner left. */
    Optional<LocalDate> left();

    /** The interests that it serves. */
    List<String> toward();

    /** What a community is. */
    enum Kind implements Word {
        GROUP, MAILING_LIST, MEETUP, CHAT, FORUM, PERSON
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return CommunityShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Community fromTree(Map<String, ?> tree) {
        return CommunityShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        CommunityShape.SHAPE.check(this).orThrow();
    }

    /** Builds a community. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
