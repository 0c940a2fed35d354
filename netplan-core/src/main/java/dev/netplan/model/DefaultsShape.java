package dev.netplan.model;

import dev.netplan.format.Mapping;
import dev.netplan.format.Shape;

/** How defaults is written. */
final class DefaultsShape {

    static final Shape<Defaults, Defaults.Builder> SHAPE = Shape
        .of("defaults", Defaults::builder, Defaults.Builder::build, Defaults.Builder::extensions)
        .clearedBy(Defaults.Builder::clear)
        .defaulting("follow-up", Scalars.CADENCE, Cadence.days(2), "How soon to follow up with a person newly met.",
                Defaults::followUp, Defaults.Builder::followUp)
        .defaulting("nudge", Scalars.CADENCE, Cadence.days(7), "How long a request waits before a nudge.",
                Defaults::nudge, Defaults.Builder::nudge)
        .defaulting("nudges", Scalars.COUNT, 2, "How many nudges a request gets before it is let go.", Defaults::nudges,
                Defaults.Builder::nudges)
        .optional("remind", Scalars.BEFORE, "How long before an item to be reminded.", Defaults::remind,
                Defaults.Builder::remind)
        .mapping("keep-in-touch", new Mapping<>(Scalars.word("tie", Tie.values()), Scalars.KEEP_IN_TOUCH),
                "How often to be in touch, by tie.", Defaults::keepInTouch, Defaults.Builder::keepInTouch)
        .build();

    private DefaultsShape() {}
}
