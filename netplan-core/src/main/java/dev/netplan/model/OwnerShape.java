package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.Mapping;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;

/** How an owner is written. */
final class OwnerShape {

    static final Shape<Owner, Owner.Builder> SHAPE = Shape
        .of("an owner", Owner::builder, Owner.Builder::build, Owner.Builder::extensions)
        .clearedBy(Owner.Builder::clear)
        .required("name", Scalars.TEXT, "The name as the person writes it.", Owner::name, Owner.Builder::name)
        .optional("pronouns", Scalars.TEXT, "Pronouns, such as she/her.", Owner::pronouns, Owner.Builder::pronouns)
        .optional("headline", Scalars.TEXT, "Who the person is, in a line.", Owner::headline, Owner.Builder::headline)
        .optional("style", Scalars.word("style", Owner.Style.values()),
                "How the person gathers strength: introvert, ambivert or extrovert.", Owner::style,
                Owner.Builder::style)
        .optional("weekly-time", Scalars.WEEKLY_TIME, "Time for networking in a week, 168 hours at most.",
                Owner::weeklyTime, Owner.Builder::weeklyTime)
        .several("superpowers", new ListOf<>(superpower()), "What the person is good at and can offer.",
                Owner::superpowers, Owner.Builder::superpowers)
        .alsoCalled("skills", "strengths")
        .optional("ask-me-about", Scalars.TEXT, "What others may ask about.", Owner::askMeAbout,
                Owner.Builder::askMeAbout)
        .mapping("profiles", new Mapping<>(Scalars.TEXT, Scalars.TEXT), "Addresses of public profiles, by label.",
                Owner::profiles, Owner.Builder::profiles)
        .optional("email", Scalars.TEXT, "Address for mail.", Owner::email, Owner.Builder::email)
        .alsoCalled("mail", "e-mail")
        .build();

    private OwnerShape() {}

    /** A superpower is its name, or a map where there is more to tell. */
    private static Type<Superpower> superpower() {
        return new Shorthand<>(Scalars.TEXT, SuperpowerShape.SHAPE, Superpower::of,
                power -> power.detail().isEmpty() && power.extensions().isEmpty() ? power.name() : null);
    }
}
