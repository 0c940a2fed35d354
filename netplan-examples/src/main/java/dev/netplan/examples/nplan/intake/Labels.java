package dev.netplan.examples.nplan.intake;

import java.util.Map;

/** What the profiles of well-known places are called. */
final class Labels {

    private static final Map<String, String> PLACES = Map.of("linkedin.com", "linkedin", "github.com", "github",
            "gitlab.com", "gitlab", "twitter.com", "twitter", "x.com", "twitter", "facebook.com", "facebook",
            "instagram.com", "instagram", "meetup.com", "meetup", "bsky.app", "bluesky");

    private Labels() {}

    /** The label of an address: that of its host, else {@code web}. */
    static String of(String address) {
        String url = Folded.profile(address);
        int slash = url.indexOf('/');
        return PLACES.getOrDefault(slash < 0 ? url : url.substring(0, slash), "web");
    }
}
