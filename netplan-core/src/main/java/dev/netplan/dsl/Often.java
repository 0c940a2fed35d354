package dev.netplan.dsl;

/** How often, or how long: {@code everyWeeks(6)}, {@code days(2)}. */
public sealed interface Often permits HowOften {}
