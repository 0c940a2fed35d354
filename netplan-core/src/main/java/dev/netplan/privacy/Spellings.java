package dev.netplan.privacy;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which people write one name. */
final class Spellings {

    /** What stands between the parts of a name in a handle or the name of a file. */
    private static final List<String> JOINTS = List.of("_", ".", "-", "");

    private Spellings() {}

    /**
     * A name or a part of one: as it is, in capitals, with the other apostrophe, in one character each or in several.
     */
    static Set<String> of(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String apostrophe : List.of("'", "\u2019")) {
            String written = name.replace("'", apostrophe).replace("\u2019", apostrophe);
            for (String letters : List.of(written, written.toUpperCase(Locale.ROOT))) {
                spellings.add(Normalizer.normalize(letters, Normalizer.Form.NFC));
                spellings.add(Normalizer.normalize(letters, Normalizer.Form.NFD));
            }
        }
        spellings.remove(name);
        return spellings;
    }

    /** A name of several parts as one word: {@code grace_liu}, {@code grace.liu}, {@code graceliu}. */
    static Set<String> joined(List<String> parts) {
        Set<String> joined = new LinkedHashSet<>();
        if (parts.size() > 1) {
            JOINTS.forEach(joint -> joined.add(String.join(joint, parts).toLowerCase(Locale.ROOT)));
        }
        return joined;
    }
}
