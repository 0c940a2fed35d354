package dev.netplan.examples.nplan.exchange.csv;

import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.progress.GoalProgress.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the plans of a folder stand, as a table. */
public final class CohortTable {

    private CohortTable() {}

    /** A row for each plan; what a plan with errors cannot say is empty. */
    public static String of(List<Standing> standings) {
        List<String> columns = new ArrayList<>(List.of("file", "owner", "title", "errors", "warnings", "notes"));
        Arrays.stream(Status.values()).map(Status::word).forEach(columns::add);
        columns.addAll(List.of("streak", "best-streak", "reach", "new-contacts", "gave", "planned", "done"));
        return Cells.table(columns, standings.stream().map(CohortTable::row).toList());
    }

    private static List<Object> row(Standing standing) {
        Optional<Figures> figures = standing.figures();
        List<Object> row = new ArrayList<>(List.of(standing.file(), figures.map(Figures::owner),
                figures.flatMap(Figures::title), standing.errors(), standing.warnings(), standing.notes()));
        Arrays.stream(Status.values()).forEach(status -> row.add(figures.map(known -> known.goals(status))));
        for (Function<Figures, Integer> number : List.<Function<Figures, Integer>>of(Figures::streak,
                Figures::bestStreak, Figures::reach, Figures::newContacts, Figures::gave, Figures::planned,
                Figures::done)) {
            row.add(figures.map(number));
        }
        return row;
    }
}
