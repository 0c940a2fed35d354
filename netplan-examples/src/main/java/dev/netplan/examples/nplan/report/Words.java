package dev.netplan.examples.nplan.report;

import dev.netplan.model.Word;

/** Words, counts and shares as reports say them. */
public final class Words {

    private Words() {}

    /** {@code to-meet} as {@code to meet}. */
    public static String plain(Word word) {
        return plain(word.word());
    }

    /** {@code coffee-chat}, the id of something without a name, as {@code coffee chat}. */
    public static String plain(String id) {
        return id.replace('-', ' ');
    }

    /** {@code informational-interview interviews} as {@code Informational-interview interviews}. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** {@code 1 week}, {@code 3 weeks}. */
    public static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    /** {@code 1 entry}, {@code 3 entries}. */
    public static String count(long count, String one, String many) {
        return count + " " + noun(count, one, many);
    }

    /** What so many are called, without their number. */
    public static String noun(long count, String one, String many) {
        return count == 1 ? one : many;
    }

    /** A share of one as {@code 49%}; never rounded to certainty: {@code under 1%}, {@code over 99%}. */
    public static String percent(double share) {
        long percent = Math.round(share * 100);
        return share > 0 && percent == 0 ? "under 1%" : share < 1 && percent == 100 ? "over 99%" : percent + "%";
    }
}
