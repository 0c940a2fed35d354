package dev.netplan.dsl;

/** A day of the journal; what was done on it comes next. */
public sealed interface EntryBegun permits EntrySaid {

    /** {@code on(2026, 1, 5).researched()} */
    EntryTold researched();

    /** {@code on(2026, 1, 5).followed()}: people whom one admires. */
    EntryTold followed();

    /** {@code on(2026, 1, 6).joined("reactiflux")}: a community. */
    EntryTold joined(String community);

    /** {@code on(2026, 1, 8).engaged()}: commented, or introduced oneself online. */
    EntryTold engaged();

    /** {@code on(2026, 1, 8).engagedIn("reactiflux")}: a community. */
    EntryTold engagedIn(String community);

    /** {@code on(2026, 1, 9).published()}: a post, an article, a talk. */
    EntryTold published();

    /** {@code on(2026, 2, 18).messaged("kai")} */
    EntryWithPeople messaged(String... contacts);

    /** {@code on(2026, 1, 15).attended("react-night")}: an event. */
    EntryTold attended(String event);

    /** {@code on(2026, 1, 28).hadCoffeeWith("kai")} */
    EntryWithPeople hadCoffeeWith(String... contacts);

    /** {@code on(2026, 1, 28).interviewed("grace")}: about the work that the person does. */
    EntryWithPeople interviewed(String... contacts);

    /** {@code on(2026, 1, 16).followedUpWith("grace")} */
    EntryWithPeople followedUpWith(String... contacts);

    /** {@code on(2026, 4, 2).caughtUpWith("lee")} */
    EntryWithPeople caughtUpWith(String... contacts);

    /** {@code on(2026, 2, 9).introduced("grace", "kai")} */
    EntryWithPeople introduced(String... contacts);

    /** {@code on(2026, 1, 7).practiced()}: conversations. */
    EntryTold practiced();

    /** {@code on(2026, 2, 20).heardBackFrom("kai")}: they answered, or wrote first. */
    EntryHeardBack heardBackFrom(String... contacts);

    /** {@code on(2026, 2, 20).heardBackBy(own("letter"), "kai").answeredYes()}: an activity like hear-back. */
    EntryHeardBack heardBackBy(Deed activity, String... contacts);

    /** {@code on(2026, 3, 30).letGoOf("kai")}: the matter is closed. */
    EntryWithPeople letGoOf(String... contacts);

    /** {@code on(2026, 2, 21).did(own("hackathon"))} */
    EntryTold did(Deed activity);
}
