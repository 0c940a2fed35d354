package dev.netplan.model;

import dev.netplan.format.Shape;

/** How an own activity is written. */
final class OwnActivityShape {

    static final Shape<OwnActivity, OwnActivity.Builder> SHAPE = Shape
        .of("an own activity", OwnActivity::builder, OwnActivity.Builder::build, OwnActivity.Builder::extensions)
        .clearedBy(OwnActivity.Builder::clear)
        .identifiedBy(OwnActivity.Builder::id)
        .required("like", Scalars.STANDARD, "The standard activity that it is like.", OwnActivity::like,
                OwnActivity.Builder::like)
        .optional("lasts", Scalars.DURATION, "How long it takes; else as long as the one that it is like.",
                OwnActivity::lasts, OwnActivity.Builder::lasts)
        .optional("name", Scalars.TEXT, "What to call it.", OwnActivity::name, OwnActivity.Builder::name)
        .build();

    private OwnActivityShape() {}
}
