package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.Mapping;
import dev.netplan.format.Shape;

/** How an introduction is written. */
final class IntroductionShape {

    static final Shape<Introduction, Introduction.Builder> SHAPE = Shape
        .of("an introduction", Introduction::builder, Introduction.Builder::build, Introduction.Builder::extensions)
        .clearedBy(Introduction.Builder::clear)
        .identifiedBy(Introduction.Builder::id)
        .requiredSeveral("between", new ListOf<>(Ids.CONTACT), "The two people, by contact id.", Introduction::between,
                Introduction.Builder::between)
        .optional("why", Scalars.TEXT, "Why they should know each other.", Introduction::why, Introduction.Builder::why)
        .mapping("asked", new Mapping<>(Ids.CONTACT, Scalars.DATE), "When each was asked.", Introduction::asked,
                Introduction.Builder::asked)
        .mapping("agreed", new Mapping<>(Ids.CONTACT, Scalars.DATE), "When each agreed.", Introduction::agreed,
                Introduction.Builder::agreed)
        .mapping("declined", new Mapping<>(Ids.CONTACT, Scalars.DATE), "When one declined.", Introduction::declined,
                Introduction.Builder::declined)
        .optional("introduced", Scalars.DATE, "When they were introduced.", Introduction::introduced,
                Introduction.Builder::introduced)
        .build();

    private IntroductionShape() {}
}
