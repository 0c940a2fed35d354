package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Two people whom the owner brings together, once both have agreed: the double opt-in. */
@Value.Immutable
public interface Introduction extends WithIntroduction, Identified {

    /** The two people, by contact id. */
    List<String> between();

    /** Why they should know each other. */
    Optional<String> why();

    /** When each was asked. */
    Map<String, LocalDate> asked();

    /** When each agreed. */
    Map<String, LocalDate> agreed();

    /** When one declined. */
    Map<String, LocalDate> declined();

    /** When they were introduced. */
    Optional<LocalDate> introduced();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return IntroductionShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Introduction fromTree(Map<String, ?> tree) {
        return IntroductionShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Consent.check(this, IntroductionShape.SHAPE.check(this)).orThrow();
    }

    /** Builds an introduction. */
    final class Builder extends ImmutableIntroduction.Builder {
        Builder() {}
    }
}
