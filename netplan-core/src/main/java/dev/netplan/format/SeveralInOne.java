package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several values that were written as one, where YAML wants a list: {@code mon, thu} for {@code [mon, thu]}. */
public final class SeveralInOne {

    /** Nobody writes so much in one line, and to part it would take long. */
    private static final int LONGEST = 500;

    private static final Pattern BETWEEN = Pattern.compile(" *[,;&] *| +and +");

    /** A text that stands in brackets as it is, without quotes. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+'-]*[\\p{L}\\p{N}._/+'-])?");

    private SeveralInOne() {}

    /** The values in a text; none where a part of it is empty, as behind a comma at its end, or where it is long. */
    public static List<String> of(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> parts = Stream.of(BETWEEN.split(text, -1)).map(Unseen::without).map(Quotes::without).toList();
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    /** A value without the comma behind it, which parts it from a next one in brackets and means nothing outside. */
    static String withoutComma(String text) {
        return text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** How to write them. */
    static String hint(List<String> several) {
        return list(several).map(list -> "Put brackets around " + (several.size() > 1 ? "several values" : "the value")
                + ": `" + Quoted.shortened(list) + "`.")
            .orElse("Put brackets around the list, and quotes around each"
                    + " text in it.");
    }

    /** The list of them, as it is written; empty where one would need quotes. */
    public static Optional<String> list(List<String> several) {
        boolean bare = !several.isEmpty() && several.stream().allMatch(one -> BARE.matcher(one).matches());
        return bare ? Optional.of("[" + String.join(", ", several) + "]") : Optional.empty();
    }
}
