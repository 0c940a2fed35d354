package dev.netplan.examples.nplan.intake.ics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Windows, and with it Outlook, calls the zones. ical4j knows such names too, but not those of the last years, and
 * takes some for others (UTC-11 is twelve hours behind there).
 */
final class WindowsZones {

    /** What stands in brackets before a name that is shown: an offset, which the zone has in winter at most. */
    private static final Pattern SHOWN =
            Pattern.compile("\\((?:UTC|GMT)[^()]{0,9}\\)\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> zones = table("windows-zones.txt");
    private final Map<String, String> displays = table("windows-displays.txt");

    private static Map<String, String> table(String name) {
        try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("="))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The IANA id of a zone. */
    Optional<String> find(String name) {
        return Optional.ofNullable(zones.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The IANA id of a zone by what is shown for it: {@code (UTC-05:00) Eastern Time (US & Canada)}. */
    Optional<String> shown(String display) {
        Matcher shown = SHOWN.matcher(display);
        return shown.matches()
                ? Optional.ofNullable(displays.get(shown.group(1).strip().toLowerCase(Locale.ROOT))).flatMap(this::find)
                : Optional.empty();
    }
}
