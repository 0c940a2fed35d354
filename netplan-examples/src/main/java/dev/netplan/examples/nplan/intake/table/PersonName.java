package dev.netplan.examples.nplan.intake.table;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name of several parts as one, written as its parts are. */
final class PersonName {

    /** Scripts that put nothing between family name and given name. */
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\u3005\u30FB\u30FC]+");

    private PersonName() {}

    static String of(String... parts) {
        var said = Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
        boolean unspaced = said.stream().allMatch(part -> UNSPACED.matcher(part).matches());
        return said.stream().collect(Collectors.joining(unspaced ? "" : " "));
    }
}
