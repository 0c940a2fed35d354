package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Community;
import java.time.LocalDate;

/** Where people meet; or a person whom one follows. */
public sealed interface CommunityTold permits CommunitySaid {

    /** {@code community("Reactiflux").kind(CHAT)} */
    CommunityTold kind(Community.Kind kind);

    /** {@code community("Reactiflux").where("Discord")}: the platform. */
    CommunityTold where(String platform);

    /** {@code community("Reactiflux").url("https://www.reactiflux.com")} */
    CommunityTold url(String url);

    /** {@code community("Reactiflux").joined(date(2026, 1, 6))} */
    CommunityTold joined(LocalDate date);

    /** {@code community("Reactiflux").left(date(2026, 5, 1))} */
    CommunityTold left(LocalDate date);

    /** {@code community("Reactiflux").toward("frontend")}: the interests that it serves. */
    CommunityTold toward(String... interests);

    /** {@code community("Reactiflux").extension("x-crm-id", "4711")} */
    default CommunityTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code community("Reactiflux").extension("x-crm", value)}: a list or a map. */
    CommunityTold extension(String key, Extension value);
}
