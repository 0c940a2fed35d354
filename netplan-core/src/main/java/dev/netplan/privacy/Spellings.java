package dev.netplan.privacy;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which people write one name. */
final class Spellings {

    /** Each letter with two spellings doubles those of a name; no name has so many that more are needed. */
    private static final int MOST = 16;

    /** What stands between the parts of a name in a handle or the name of a file. */
    private static final List<String> JOINTS = List.of("_", ".", "-", "");

    private Spellings() {}

    /** A text in small letters without marks, in each way: {@code jorg} and {@code joerg} for {@code Jörg}. */
    static Set<String> of(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spelt(text, MOST).forEach(spelling -> spellings.add(spelling.toString()));
        return spellings;
    }

    /** The first of these ways. */
    static String first(String text) {
        return spelt(text, 1).get(0).toString();
    }

    private static List<StringBuilder> spelt(String text, int most) {
        List<StringBuilder> spellings = new ArrayList<>(List.of(new StringBuilder()));
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = Letters.end(text, at);
            int letter = Letters.of(text, at, end);
            List<String> several = Letters.several(letter);
            String one = several.isEmpty() ? Character.toString(letter) : several.get(0);
            List<StringBuilder> others = several.size() < 2 || spellings.size() >= most ? List.of()
                    : spellings.stream().map(spelling -> new StringBuilder(spelling).append(several.get(1))).toList();
            spellings.forEach(spelling -> spelling.append(one));
            spellings.addAll(others);
        }
        return spellings;
    }

    /** A name as it would stand in an id: {@code zoe-o-hara}, {@code zoe-ohara}, {@code zoeohara}. */
    static Set<String> inIds(String name) {
        Set<String> slugs = new LinkedHashSet<>();
        of(name).stream().filter(Spellings::isForIds).forEach(spelling -> {
            slugs.add(Names.slug(spelling));
            slugs.add(Names.slug(spelling.replace("'", "")));
            slugs.add(Names.slug(spelling).replace("-", ""));
        });
        return slugs;
    }

    /** What is left of a word without one of its letters may be another word; of other scripts no letter is left. */
    private static boolean isForIds(String spelling) {
        return spelling.codePoints()
            .noneMatch(letter -> letter > 'z' && UnicodeScript.of(letter) == UnicodeScript.LATIN);
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
