package dev.netplan.check.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts brought into the one form in which they are compared. */
final class Folded {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Where some sites name the person behind a path that all have: {@code /profile.php?id=7}. */
    private static final Pattern WHO = Pattern.compile("[?&]((?:id|user)=[^&#]+)");

    private Folded() {}

    /** A text in compatible characters and small letters, its white space made one. */
    static String text(String text) {
        // capitals first: some letters, such as the final sigma and the sharp s, have one capital and two small forms
        return isPlain(text) ? text.toLowerCase(Locale.ROOT)
                : SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip()
                    .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a text has nothing to bring into form but its capital letters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || c < ' ' || (c == ' ' && (i == 0 || text.charAt(i - 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    /** A number that texts of one form share. It needs no text in that form, but for rare characters. */
    static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f) {
                return hashOfForm(text(text));
            }
            hash = c > ' ' ? mixed(hash, c) : hash;
        }
        return hash;
    }

    private static int hashOfForm(String text) {
        return text.chars().filter(c -> c > ' ').reduce(0, Folded::mixed);
    }

    /** A hash with one more character, capital or small. */
    private static int mixed(int hash, int c) {
        return hash * 31 + (c | 0x20);
    }

    /**
     * Host and path of an address in small letters, without scheme, port, query and a slash at the end. Of the query
     * that counts which tells the person.
     */
    static String url(String address) {
        String url = text(address);
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        String person = end < url.length() && url.charAt(end) == '?' ? person(url.substring(end)) : "";
        int slash = url.indexOf('/', from);
        int host = slash < 0 || slash > end ? end : slash;
        while (end > host && url.charAt(end - 1) == '/') {
            end--;
        }
        int port = portFrom(url, from, host);
        return (port == host ? url.substring(from, end) : url.substring(from, port) + url.substring(host, end))
                + person;
    }

    private static String person(String query) {
        int fragment = query.indexOf('#');
        Matcher who = WHO.matcher(fragment < 0 ? query : query.substring(0, fragment));
        return who.find() ? "?" + who.group(1) : "";
    }

    /** A number that addresses of one host and path share: slashes, and digits behind a colon, do not count. */
    static int hashOfUrl(String address) {
        int scheme = address.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int hash = 0;
        boolean port = false;
        boolean counts = true;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return hashOfHostAndPath(url(address));
            }
            if (i >= from) {
                counts &= c != '?' && c != '#';
                port = c == ':' || (port && c >= '0' && c <= '9');
                hash = counts && !port && c != '/' ? mixed(hash, c) : hash;
            }
        }
        return hash;
    }

    private static int hashOfHostAndPath(String url) {
        int hash = 0;
        boolean port = false;
        for (int i = 0; i < url.length() && url.charAt(i) != '?'; i++) {
            char c = url.charAt(i);
            port = c == ':' || (port && c >= '0' && c <= '9');
            hash = port || c == '/' ? hash : mixed(hash, c);
        }
        return hash;
    }

    /** Where a colon and digits begin that end a host, or else the host's end. */
    private static int portFrom(String url, int from, int host) {
        int i = host;
        while (i > from && url.charAt(i - 1) >= '0' && url.charAt(i - 1) <= '9') {
            i--;
        }
        return i > from && url.charAt(i - 1) == ':' ? i - 1 : host;
    }
}
