package dev.netplan.format;

/** Where a format is written to: text or a tree. Calls come in document order. */
public interface Sink {

    /** A single value that is text. */
    void text(String text);

    /** A single value that is a whole number. */
    void number(long number);

    /** A single value that is true or false. */
    void truth(boolean truth);

    /** A map begins; {@link #key} and a value follow for each entry. */
    void startMap();

    /** The key of the next value. */
    void key(String key);

    /** The map ends. */
    void endMap();

    /** A list begins; its items follow. */
    void startList();

    /** The list ends. */
    void endList();
}
