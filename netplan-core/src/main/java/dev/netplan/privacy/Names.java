package dev.netplan.privacy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a name can be looked for. */
final class Names {

    private static final int MANY_DIGITS = 5;

    private Names() {}

    /** Whether a text can be told from any other: two letters, an ideograph, a symbol, or a row of digits. */
    static boolean isTelling(String text) {
        boolean picture = text.codePoints()
            .anyMatch(point -> Character.isIdeographic(point) || Character.getType(point) == Character.OTHER_SYMBOL);
        return picture || text.codePoints().filter(Character::isLetter).count() > 1
                || text.codePoints().filter(Character::isDigit).count() >= MANY_DIGITS;
    }

    /** The parts of a name by which a person is called; not those such as {@code van} that are written small. */
    static List<String> parts(String name) {
        return Stream.of(name.split("[\\s,.()\"/-]+"))
            .filter(part -> isTelling(part) && !Character.isLowerCase(part.codePointAt(0))).toList();
    }

    /** The parts of a person's name that the owner's has not, so that they tell of the person. */
    static List<String> parts(String name, String owner) {
        Set<String> ofOwner = parts(owner).stream().flatMap(part -> Spellings.of(part).stream())
            .collect(Collectors.toSet());
        return parts(name).stream().filter(part -> Collections.disjoint(Spellings.of(part), ofOwner)).toList();
    }

    /** A text as organizations are compared: without white space around it, capitals the same as small letters. */
    static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A name as it would stand in an id: {@code grace-liu}. */
    static String slug(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String capitalized(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
