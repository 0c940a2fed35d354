package dev.netplan.check.rules;

import dev.netplan.format.TextIndex;
import java.util.Map;
import java.util.Optional;

/** How many people are of each kind, counted as it is written first, since many are written alike. */
final class Kinds {

    private static final int FEW = 8;

    private final TextIndex asWritten = new TextIndex(FEW);
    private final int[] times;

    /** A kind, as it was written first, and how many are of it. */
    record Most(String kind, int times) {}

    Kinds(int people) {
        this.times = new int[people];
    }

    /** Takes in that somebody is of a kind. */
    void take(String kind) {
        times[asWritten.add(kind)]++;
    }

    /**
     * The kind of over three quarters of all people; some kinds are called by other names, which stand in their form.
     */
    Optional<Most> most(Map<String, String> names) {
        TextIndex forms = new TextIndex(asWritten.size());
        int[] together = new int[asWritten.size()];
        String[] first = new String[asWritten.size()];
        for (int i = 0; i < asWritten.size(); i++) {
            String kind = names.isEmpty() ? asWritten.text(i)
                    : names.getOrDefault(Folded.text(asWritten.text(i)), asWritten.text(i));
            int known = forms.size();
            int form = forms.add(Folded.text(kind));
            if (form == known) {
                first[form] = kind;
            }
            together[form] += times[i];
        }
        for (int form = 0; form < forms.size(); form++) {
            if (together[form] * 4 > times.length * 3) {
                return Optional.of(new Most(first[form], together[form]));
            }
        }
        return Optional.empty();
    }
}
