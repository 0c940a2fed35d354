package dev.netplan.examples.nplan.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names, addresses and numbers in the one form in which they are compared. */
final class Folded {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
    private static final Pattern TAIL = Pattern.compile("[?#].*$", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("/+$");
    private static final Pattern COUNTRY_OF_LINKEDIN = Pattern.compile("^[a-z]{2,3}\\.linkedin\\.com$");
    private static final int SHORTEST_NUMBER = 5;

    private Folded() {}

    /** A text in compatible characters and small letters, its white space made one. */
    static String text(String text) {
        // capitals first: some letters, such as the final sigma, have one capital and two small forms
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip()
            .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** An address of a profile without what differs from one copy to the next. */
    static String profile(String address) {
        String url = address.strip();
        int colon = url.indexOf("://");
        url = colon < 0 ? url : SCHEME.matcher(url.substring(0, colon + 3).toLowerCase(Locale.ROOT)).replaceFirst("")
                + url.substring(colon + 3);
        url = SLASHES.matcher(TAIL.matcher(url).replaceFirst("")).replaceFirst("");
        int slash = url.indexOf('/');
        String host = (slash < 0 ? url : url.substring(0, slash)).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        // LinkedIn shows a profile under the host of the visitor's country
        host = COUNTRY_OF_LINKEDIN.matcher(host).replaceFirst("linkedin.com");
        return host + (slash < 0 ? "" : url.substring(slash));
    }

    /** The digits of a telephone number; empty where they are too few to tell anybody. */
    static String phone(String number) {
        String digits = number.codePoints().filter(Character::isDigit).mapToObj(point -> Character.digit(point, 10))
            .map(String::valueOf).reduce("", String::concat);
        return digits.length() < SHORTEST_NUMBER ? "" : digits;
    }
}
