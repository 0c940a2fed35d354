package dev.netplan.dsl;

/** Something that happened with people, whom one may have asked for more. */
public sealed interface EntryWithPeople extends EntryTold permits EntryHeardBack {

    /** {@code on(2026, 2, 18).messaged("kai").hopingFor(coffeeChat())}: asked its people for it. */
    EntryTold hopingFor(Deed activity);
}
