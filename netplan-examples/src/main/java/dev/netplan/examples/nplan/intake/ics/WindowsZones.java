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
import java.util.stream.Collectors;

/**
 * What Windows, and with it Outlook, calls the zones. ical4j knows such names too, but not those of the last years, and
 * takes some for others (UTC-11 is twelve hours behind there).
 */
final class WindowsZones {

    private static final String TABLE = "windows-zones.txt";

    private final Map<String, String> zones;

    WindowsZones() {
        try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            zones = lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("="))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The IANA id of a zone. */
    Optional<String> find(String name) {
        return Optional.ofNullable(zones.get(name.toLowerCase(Locale.ROOT)));
    }
}
