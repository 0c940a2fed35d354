package dev.netplan.privacy;

import dev.netplan.format.ById;
import dev.netplan.format.Id;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids that stand for those of a plan: the same wherever an id is named, and for each another. Ids of contacts and
 * organizations are numbered; others change only where a part of them, between hyphens, tells of somebody.
 */
final class PseudonymIds {

    private final Plan plan;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> routines = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    PseudonymIds(Plan plan) {
        this.plan = plan;
        for (String id : plan.organizations().ids()) {
            organizations.put(id, "organization-" + (organizations.size() + 1));
        }
        others().forEach(taken::add);
    }

    private Stream<String> others() {
        return Stream.of(plan.activities(), plan.phases(), plan.interests(), plan.goals(), plan.actions(),
                plan.communities(), plan.events(), plan.introductions())
            .flatMap(section -> section.ids().stream());
    }

    /** Gives the id of a person the next number of its kind; numbers that others have in their ids are passed over. */
    int number(String kind, ById<?> section, String id) {
        String numbered;
        int number = numbers.getOrDefault(kind, 0);
        do {
            number++;
            numbered = kind + "-" + number;
        } while (taken.contains(numbered) && !section.has(numbered));
        numbers.put(kind, number);
        ids.putIfAbsent(id, numbered);
        taken.add(numbered);
        return number;
    }

    /** A part of ids that tells of somebody; the first stand-in for it stays. */
    void part(String part, String standIn) {
        parts.putIfAbsent(part, standIn);
    }

    /** A part of ids that tells of somebody if it is nobody else's: a name without the marks that no id can hold. */
    void alike(String part, String standIn) {
        alike.putIfAbsent(part, standIn);
    }

    /** Once all parts are known: what tells of nobody stays, and routines keep their order. */
    void settle() {
        others().filter(id -> !ids.containsKey(id) && replaced(id).equals(id)).forEach(id -> ids.put(id, id));
        // The agenda places routines in the order of their ids. One renamed, and all are numbered in that order.
        List<String> inOrder = plan.routines().stream().map(Routine::id).sorted().toList();
        if (inOrder.stream().anyMatch(id -> !replaced(id).equals(id))) {
            int digits = String.valueOf(inOrder.size()).length();
            for (String id : inOrder) {
                String number = String.valueOf(routines.size() + 1);
                routines.put(id, "routine-" + "0".repeat(digits - number.length()) + number);
            }
        }
    }

    /** The id that stands for an organization's. */
    String organization(String id) {
        return organizations.getOrDefault(id, id);
    }

    /** The id that stands for a routine's. */
    String routine(String id) {
        return routines.getOrDefault(id, id);
    }

    /** The id that stands for any other. */
    String any(String id) {
        return ids.computeIfAbsent(id, this::fresh);
    }

    private String fresh(String id) {
        String fresh = Id.free(replaced(id), taken::contains);
        taken.add(fresh);
        return fresh;
    }

    /** The id with stand-ins for the parts that tell of somebody, the longest first. */
    private String replaced(String id) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        while (at < id.length()) {
            int end = id.length();
            while (end > at && !(isEdge(id, end) && tells(id.substring(at, end)))) {
                end--;
            }
            if (end > at) {
                String part = id.substring(at, end);
                replaced.append(parts.getOrDefault(part, alike.getOrDefault(part, part)));
                at = end;
            }
            int next = id.indexOf('-', at) + 1;
            replaced.append(id, at, next == 0 ? id.length() : next);
            at = next == 0 ? id.length() : next;
        }
        return replaced.toString();
    }

    private boolean tells(String part) {
        return parts.containsKey(part) || alike.containsKey(part);
    }

    private static boolean isEdge(String id, int at) {
        return at == id.length() || id.charAt(at) == '-' || id.charAt(at - 1) == '-';
    }
}
