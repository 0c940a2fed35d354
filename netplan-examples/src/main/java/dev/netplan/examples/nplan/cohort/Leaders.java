package dev.netplan.examples.nplan.cohort;

import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.progress.GoalProgress.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Those who are ahead, each in their way. */
public final class Leaders {

    private static final int PLACES = 3;

    /**
     * A place.
     *
     * @param place 1 for the first; those who have as many share it
     * @param standing whose it is
     * @param value what they have
     */
    public record Place(int place, Standing standing, int value) {}

    private Leaders() {}

    /** The first three of each kind, by what they lead in. Nobody leads with nothing. */
    public static Map<String, List<Place>> of(List<Standing> standings) {
        Map<String, ToIntFunction<Figures>> kinds = new LinkedHashMap<>();
        kinds.put("Weeks in a row", Figures::streak);
        kinds.put("Goals met or ahead", figures -> figures.goals(Status.MET, Status.AHEAD));
        kinds.put("People reached", Figures::reach);
        kinds.put("New people met", Figures::newContacts);
        kinds.put("Things given", Figures::gave);
        Map<String, List<Place>> leaders = new LinkedHashMap<>();
        kinds.forEach((what, value) -> {
            List<Place> places = places(standings, value);
            if (!places.isEmpty()) {
                leaders.put(what, places);
            }
        });
        return leaders;
    }

    private static List<Place> places(List<Standing> standings, ToIntFunction<Figures> value) {
        List<Standing> sorted = standings.stream().filter(standing -> value(standing, value) > 0)
            .sorted(Comparator.comparingInt((Standing standing) -> value(standing, value)).reversed()).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size() && i < PLACES; i++) {
            int score = value(sorted.get(i), value);
            boolean shared = i > 0 && places.get(i - 1).value() == score;
            places.add(new Place(shared ? places.get(i - 1).place() : i + 1, sorted.get(i), score));
        }
        return List.copyOf(places);
    }

    private static int value(Standing standing, ToIntFunction<Figures> value) {
        return standing.figures().map(value::applyAsInt).orElse(0);
    }
}
