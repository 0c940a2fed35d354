package dev.netplan.examples.nplan.report;

import dev.netplan.model.Word;
import java.util.Locale;

/** Words, counts and shares as reports say them. */
public final class Words {

    private Words() {}

    /** {@code to-meet} as {@code to meet}. */
    public static String plain(Word word) {
        return word.word().replace('-', ' ');
    }

    /** {@code informational-interview interviews} as {@code Informational-interview interviews}. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 1 entry}, {@code 3 entries}. */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A share of one as {@code 49%}; never rounded to certainty: {@code under 1%}, {@code over 99%}. */
    public static String percent(double share) {
        long percent = Math.round(share * 100);
        return share > 0 && percent == 0 ? "under 1%" : share < 1 && percent == 100 ? "over 99%" : percent + "%";
    }
}
