package dev.netplan.format;

/** An element that has an id: the key under which it stands in its section. */
public interface Identified extends Extended {

    /** The id: lower-case letters, digits and hyphens, at most 64, the first not a hyphen. */
    String id();
}
