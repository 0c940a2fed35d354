package dev.netplan.examples.nplan.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The names of files as URIs: relative ones stay so, whole ones begin with `file:`, and whatever stands in one is
 * escaped.
 */
final class FileUri {

    private static final String PLAIN = "-._~/";
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/");

    private FileUri() {}

    static String of(String file) {
        String path = file.replace('\\', '/');
        return (DRIVE.matcher(path).find() ? "file:///" : path.startsWith("/") ? "file://" : "") + escaped(path);
    }

    private static String escaped(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    || PLAIN.indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
