package dev.netplan.format;

import java.util.Map;

/** Parts that are read from several files, in all of which together a key stands once. */
public interface SeveralFiles {

    /** The {@code x-} keys met at the top of the files so far, with their places; reading adds to it. */
    Map<String, Integer> extensionPlaces();
}
