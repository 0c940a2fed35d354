package dev.netplan.model;

/** How close a person is to the owner. */
public enum Tie implements Word {
    STRONG, WEAK, DORMANT
}
