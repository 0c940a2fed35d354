package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Related;
import dev.netplan.model.Entry;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A contact is met for the first time twice, or after an entry with them. */
final class MetTwice extends ReferenceRule {

    MetTwice() {
        super("met-twice", Severity.WARNING,
                "a contact in `met` of two entries, or with an entry before the one that met them",
                "One meets a person for the first time once; goals that count new people would count them wrongly.",
                "Common sense of a journal.");
    }

    /** A mention of a person: in which entry. */
    private record Mention(int entry, Entry of) implements Comparable<Mention> {

        /** By date, then by position. */
        @Override
        public int compareTo(Mention other) {
            int days = of.on().compareTo(other.of.on());
            return days != 0 ? days : Integer.compare(entry, other.entry);
        }
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Entry> journal = plan.plan().journal();
        Map<String, List<Mention>> meetings = new HashMap<>();
        for (int i = 0; i < journal.size(); i++) {
            for (String person : journal.get(i).met()) {
                meetings.computeIfAbsent(person, id -> new ArrayList<>(1)).add(new Mention(i, journal.get(i)));
            }
        }
        if (meetings.isEmpty()) {
            return List.of();
        }
        meetings.values().forEach(mentions -> mentions.sort(Comparator.naturalOrder()));
        Map<String, Mention> before = firstBefore(journal, meetings);
        MetPaths paths = new MetPaths(plan);
        List<Finding> found = new ArrayList<>();
        meetings.forEach((person, met) -> {
            for (Mention again : met.subList(1, met.size())) {
                found.add(finding(paths.of(again.entry(), person), "`" + person + "` is met here, and was met on "
                        + met.get(0).of().on() + " already; expected one first meeting.",
                        "Name `" + person + "` under `with` here.")
                    .withRelated(List.of(Related.at(paths.of(met.get(0).entry(), person), "Met first here."))));
            }
            Mention earlier = before.get(person);
            if (earlier != null) {
                found.add(finding(paths.of(met.get(0).entry(), person), "`" + person + "` is met on "
                        + met.get(0).of().on() + ", after an entry with them on " + earlier.of().on()
                        + "; expected the first meeting first.",
                        "Name `" + person + "` under `met` there and under `with` here, or mend a date.")
                    .withRelated(List.of(Related.at(PlanPath.of("journal").item(earlier.entry()),
                            "The entry before."))));
            }
        });
        return found;
    }

    /** The first entry with each person that comes before the first meeting. */
    private static Map<String, Mention> firstBefore(List<Entry> journal, Map<String, List<Mention>> meetings) {
        Map<String, Mention> before = new HashMap<>();
        for (int i = 0; i < journal.size(); i++) {
            Mention mention = new Mention(i, journal.get(i));
            for (String person : journal.get(i).people()) {
                List<Mention> met = meetings.get(person);
                if (met != null && mention.of().on().isBefore(met.get(0).of().on())) {
                    before.merge(person, mention,
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return before;
    }
}
