package dev.netplan.format;

/** How a key and its value are parted that have become one word: what to say of them. */
public final class Parted {

    private Parted() {}

    /** Of {@code role:Nurse}. */
    public static String atColon(String key, String value) {
        return "Put a space behind the colon: `" + Quoted.shortened(key + ": " + value) + "`.";
    }

    /** Of {@code times = 6}. */
    public static String atEqualsSign(String key, String value) {
        return "Put a colon and a space behind the key: `" + Quoted.shortened(key + ": " + value) + "`.";
    }
}
