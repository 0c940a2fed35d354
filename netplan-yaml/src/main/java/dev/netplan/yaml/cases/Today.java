package dev.netplan.yaml.cases;

import dev.netplan.format.DidYouMean;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that the first line of a case may name: {@code # today: 2026-03-01}. */
final class Today {

    private static final Pattern TOLD = Pattern.compile("#\\s*today:\\s*(\\S+)\\s*");

    /** A word and a date, or the word with its sign: a comment for people would say more, or something else. */
    private static final Pattern MEANT =
            Pattern.compile("#+\\s*([\\p{L}-]+)\\s*(?:[:=].*|\\W?\\s*[0-9]+[-./][0-9]+[-./][0-9]+\\W*)");

    private static final List<String> WORD = List.of("today");

    private Today() {}

    /**
     * The date of a case.
     *
     * @param name what the case is called, for the message
     * @param text the text of its plan
     * @return empty where it names none
     * @throws IllegalStateException when a line before the plan is plainly meant to name one, and does not
     */
    static Optional<LocalDate> in(String name, String text) {
        List<String> lines = text.lines().takeWhile(line -> line.isBlank() || line.startsWith("#")).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (isMeant(lines.get(i))) {
                throw new IllegalStateException(name + " has `" + lines.get(i) + "` in line " + (i + 1)
                        + "; expected it in the first, such as `# today: 2026-03-01`.");
            }
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        Matcher told = TOLD.matcher(first);
        if (told.matches()) {
            return Optional.of(date(name, first, told.group(1)));
        }
        if (isMeant(first)) {
            throw new IllegalStateException(
                    name + " begins with `" + first + "`; expected a line such as `# today: 2026-03-01`.");
        }
        return Optional.empty();
    }

    private static boolean isMeant(String line) {
        Matcher meant = MEANT.matcher(line);
        return meant.matches() && DidYouMean.among(meant.group(1), WORD).isPresent();
    }

    private static LocalDate date(String name, String first, String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException wrong) {
            throw new IllegalStateException(
                    name + " begins with `" + first + "`; expected a date such as 2026-03-01.", wrong);
        }
    }
}
