package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.cohort.Leaders;
import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.progress.GoalProgress.Status;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the plans of a folder stand, as JSON. */
public final class CohortJson {

    private CohortJson() {}

    /** Writes them in their order, and who leads. */
    public static void print(List<Standing> standings, PrintStream out) {
        Json.print(out, json -> {
            json.objects("plans", standings, standing -> {
                Optional<Figures> figures = standing.figures();
                json.key("file", standing.file()).key("owner", figures.map(Figures::owner))
                    .key("title", figures.flatMap(Figures::title)).object("findings", () -> json
                        .key("error", standing.errors()).key("warning", standing.warnings())
                        .key("note", standing.notes()));
                json.key("goals", figures.map(CohortJson::goals));
                number("streak", Figures::streak, figures, json);
                number("bestStreak", Figures::bestStreak, figures, json);
                number("reach", Figures::reach, figures, json);
                number("newContacts", Figures::newContacts, figures, json);
                number("gave", Figures::gave, figures, json);
                json.key("thisWeek", figures.map(week -> Map.of("planned", week.planned(), "done", week.done())));
            });
            json.objects("leaders", Leaders.of(standings).entrySet(), kind -> json.key("in", kind.getKey())
                .objects("places", kind.getValue(), place -> json.key("place", place.place())
                    .key("owner", place.standing().name()).key("file", place.standing().file())
                    .key("value", place.value())));
        });
    }

    private static void number(String key, Function<Figures, Integer> number, Optional<Figures> figures, Json json) {
        json.key(key, figures.map(number));
    }

    private static Map<String, Integer> goals(Figures figures) {
        Map<String, Integer> goals = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            goals.put(status.word(), figures.goals(status));
        }
        return goals;
    }
}
