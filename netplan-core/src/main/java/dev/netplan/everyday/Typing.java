package dev.netplan.everyday;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with the signs of a keyboard, in lower case: word processors and telephones put others for some of them. */
final class Typing {

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Typing() {}

    /** The text without white space at its ends; nothing of one that is longer than what people write. */
    static String plain(String text, int longest) {
        return text.length() > longest ? ""
                : DASH.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-").replace('\uff1a', ':');
    }
}
