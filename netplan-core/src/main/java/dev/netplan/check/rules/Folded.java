package dev.netplan.check.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts brought into the one form in which they are compared. */
final class Folded {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    /** A text in compatible characters and small letters, its white space made one. */
    static String text(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = (c > ' ' && c < 0x7f) || (c == ' ' && i > 0 && text.charAt(i - 1) != ' ');
        }
        // capitals first: some letters, such as the final sigma and the sharp s, have one capital and two small forms
        return plain ? text.toLowerCase(Locale.ROOT)
                : SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip()
                    .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Host and path of an address in small letters, without scheme, port, query and a slash at the end. */
    static String url(String address) {
        String url = text(address);
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        int slash = url.indexOf('/', from);
        int host = slash < 0 || slash > end ? end : slash;
        while (end > host && url.charAt(end - 1) == '/') {
            end--;
        }
        int port = portFrom(url, from, host);
        return port == host ? url.substring(from, end) : url.substring(from, port) + url.substring(host, end);
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
