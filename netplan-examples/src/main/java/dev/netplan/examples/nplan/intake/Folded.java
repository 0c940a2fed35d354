package dev.netplan.examples.nplan.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, addresses and numbers in the one form in which they are compared. */
final class Folded {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
    private static final Pattern COUNTRY_OF_LINKEDIN = Pattern.compile("^[a-z]{2,3}\\.linkedin\\.com$");
    /** Where some sites name the person behind a path that all have: {@code /profile.php?id=7}. */
    private static final Pattern WHO = Pattern.compile("[?&]((?:id|user)=[^&]+)");
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
        String url =
                SPACES.matcher(Normalizer.normalize(address, Normalizer.Form.NFC)).replaceAll(" ").strip();
        int colon = url.indexOf("://");
        url = colon < 0 ? url : SCHEME.matcher(url.substring(0, colon + 3).toLowerCase(Locale.ROOT)).replaceFirst("")
                + url.substring(colon + 3);
        String person = person(url);
        url = url.substring(0, end(url));
        int slash = url.indexOf('/');
        String host = (slash < 0 ? url : url.substring(0, slash)).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        // LinkedIn shows a profile under the host of the visitor's country
        host = COUNTRY_OF_LINKEDIN.matcher(host).replaceFirst("linkedin.com");
        return host + (slash < 0 ? "" : url.substring(slash)) + person;
    }

    /** What a query tells of who it is; nothing else of it counts. */
    private static String person(String url) {
        int fragment = url.indexOf('#');
        String whole = fragment < 0 ? url : url.substring(0, fragment);
        Matcher who = WHO.matcher(whole.substring(Math.max(0, whole.indexOf('?'))));
        return who.find() ? "?" + who.group(1) : "";
    }

    /** Where an address ends without its query, its fragment and the slashes before them. */
    private static int end(String url) {
        // counted: a pattern for slashes at the end would try each of them, and all behind it again
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        while (end > 0 && url.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    /** The digits of a telephone number; empty where they are too few to tell anybody. */
    static String phone(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.length() < SHORTEST_NUMBER ? "" : digits.toString();
    }
}
