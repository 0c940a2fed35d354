package dev.netplan.dsl;

/** One of the activities that every plan knows. Activities of the plan's own are told by one of these. */
public sealed interface StandardDeed extends Deed permits DeedSaid {}
