package dev.netplan.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant by one that is nearly right. */
public final class DidYouMean {

    private static final int LONGEST = 64;

    private DidYouMean() {}

    /**
     * The candidate within a small edit distance of what was met: 1 up to four letters, 2 up to eight, else 3. Letters
     * may be added, left out, changed or swapped with their neighbour; case does not count. The nearest wins, the
     * earliest on a tie.
     */
    public static Optional<String> among(String met, Collection<String> candidates) {
        if (met.isEmpty() || met.length() > LONGEST || candidates.isEmpty()) {
            return Optional.empty();
        }
        String word = met.toLowerCase(Locale.ROOT);
        int allowed = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
        String best = "";
        int least = allowed + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate.toLowerCase(Locale.ROOT), least);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Optimal string alignment distance, or the limit when it is no smaller. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[b.length()], limit);
    }
}
