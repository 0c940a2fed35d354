package dev.netplan.dsl;

import dev.netplan.model.StandardActivity;

/** What a goal counts: the noun behind its number. */
public sealed interface Counted {

    /** {@code attend(6, events())} */
    record Events() implements Counted {}

    /** {@code send(10, messages())} */
    record Messages() implements Counted {}

    /**
     * {@code conduct(8, informationalInterviews(), coffeeChats())}
     *
     * @param kind the activity
     */
    record Conversations(StandardActivity kind) implements Counted {}

    /** {@code log(24, entries())} */
    record Entries() implements Counted {}

    /** {@code reach(15, people())} */
    record People() implements Counted {}

    /** {@code meet(20, newPeople())} */
    record NewPeople() implements Counted {}

    /** {@code beActiveIn(22, weeks())} */
    record Weeks() implements Counted {}
}
