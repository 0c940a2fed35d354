package dev.netplan.yaml.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is marked in a text so that other places stand for it, and must not change for all of them unasked. */
final class Anchors {

    private Anchors() {}

    /** Refuses to change what is inside a value that stands elsewhere too, or is written elsewhere. */
    static void enter(Spot spot) {
        if (spot.isAlias()) {
            String alias = spot.file().text().substring(spot.start(), spot.end());
            throw new Unsafe("`" + spot.path() + "` is written as `" + alias
                    + "`, which stands for something further up; write it out to change it.");
        }
        Optional<String> anchor = spot.anchor();
        if (anchor.isPresent() && isUsed(spot, anchor.get(), 0, 0)) {
            throw new Unsafe("`" + spot.path() + "` is marked `" + anchor.get()
                    + "`, and other places stand for it; write those out to change it.");
        }
    }

    /** Refuses to take out something that other places stand for. */
    static void leave(Spot spot) {
        if (spot.isAlias() || !spot.file().mayHaveAnchors()) {
            return;
        }
        leave(spot, spot.start(), spot.end());
    }

    private static void leave(Spot spot, int from, int to) {
        if (spot.isAlias()) {
            return;
        }
        Optional<String> anchor = spot.anchor();
        if (anchor.isPresent() && isUsed(spot, anchor.get(), from, to)) {
            throw new Unsafe("`" + spot.path() + "` is marked `" + anchor.get()
                    + "`, and other places stand for it; write those out to take it away.");
        }
        spot.children().forEach(child -> leave(child, from, to));
    }

    private static boolean isUsed(Spot spot, String anchor, int from, int to) {
        Matcher alias = Pattern.compile("\\*" + Pattern.quote(anchor.substring(1)) + "(?![^\\s,\\]}])")
            .matcher(spot.file().text());
        while (alias.find()) {
            if (alias.start() < from || alias.start() >= to) {
                return true;
            }
        }
        return false;
    }
}
