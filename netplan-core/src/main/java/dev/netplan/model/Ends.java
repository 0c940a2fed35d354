package dev.netplan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What elements with a beginning and an end have in common. */
final class Ends {

    private static final int FEW = 8;

    private Ends() {}

    static boolean inOrder(LocalDate first, LocalDate last) {
        return !last.isBefore(first);
    }

    static boolean inOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() || last.isEmpty() || inOrder(first.get(), last.get());
    }

    static String message(String key, LocalDate last, LocalDate first) {
        return "`" + key + "` is " + last + ", before the start on " + first + "; expected that day or a later one.";
    }

    static String message(String key, Optional<LocalDate> last, Optional<LocalDate> first) {
        return message(key, last.orElseThrow(), first.orElseThrow());
    }

    /** The position of the first milestone that does not rise above the one before it; -1 when all do. */
    static int unrisen(List<Milestone> milestones) {
        for (int i = 1; i < milestones.size(); i++) {
            Milestone before = milestones.get(i - 1);
            Milestone here = milestones.get(i);
            if (!here.by().isAfter(before.by()) || here.times() <= before.times()) {
                return i;
            }
        }
        return -1;
    }

    static String unrisen(List<Milestone> milestones, int at) {
        Milestone before = milestones.get(at - 1);
        Milestone here = milestones.get(at);
        return "This milestone wants " + here.times() + " by " + here.by() + ", the one before it " + before.times()
                + " by " + before.by() + "; expected a later date and a higher number.";
    }

    /** The values of both lists, each once, in their order. */
    static List<String> joined(List<String> one, List<String> other) {
        if (other.isEmpty()) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        List<String> both = new ArrayList<>(one);
        Collection<String> known = one.size() > FEW ? new HashSet<>(one) : one;
        for (String value : other) {
            if (!known.contains(value)) {
                both.add(value);
            }
        }
        return List.copyOf(both);
    }
}
