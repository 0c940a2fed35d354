package dev.netplan.dsl;

/** People answered, or wrote first. */
public sealed interface EntryHeardBack extends EntryWithPeople permits EntrySaid {

    /** {@code on(2026, 2, 20).heardBackFrom("kai").answeredYes()} */
    EntryWithPeople answeredYes();

    /** {@code on(2026, 2, 20).heardBackFrom("kai").answeredNo()} */
    EntryWithPeople answeredNo();

    /** {@code on(2026, 2, 20).heardBackFrom("kai").answeredLater()} */
    EntryWithPeople answeredLater();
}
