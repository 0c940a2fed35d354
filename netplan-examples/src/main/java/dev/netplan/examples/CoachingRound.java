// Shows a coach's round: every plan of a folder in one line, those who need a word first.
package dev.netplan.examples;

import dev.netplan.check.Finding;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Plan;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Run it with a folder and a date: {@code java dev.netplan.examples.CoachingRound plans 2026-02-22}. */
public final class CoachingRound {

    private static final PlanReader READER = PlanReader.standard();

    private CoachingRound() {}

    /** How it goes with one plan. */
    record Line(String file, String owner, long errors, long behind, int streak) {

        @Override
        public String toString() {
            return errors > 0 ? file + ": " + errors + (errors == 1 ? " error" : " errors")
                    : file + ": " + owner + ", " + (behind == 0 ? "on track" : behind + " behind") + ", "
                            + streak + " weeks in a row";
        }
    }

    /** Prints the round. */
    public static void main(String[] args) throws IOException {
        lines(Path.of(args[0]), LocalDate.parse(args[1])).forEach(System.out::println);
    }

    static List<Line> lines(Path folder, LocalDate asOf) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            // one file after another: no more than one text is held, however many there are
            return files.filter(file -> file.toString().endsWith(".yaml")).map(file -> line(file, asOf))
                .sorted(Comparator.comparingLong(Line::errors).thenComparingLong(Line::behind).reversed()
                    .thenComparing(Line::file))
                .toList();
        }
    }

    private static Line line(Path file, LocalDate asOf) {
        Reading reading = READER.read(file);
        long errors = reading.check(StandardRules.book(), asOf).stream().filter(Finding::isError).count();
        String name = file.getFileName().toString();
        if (errors > 0) {
            return new Line(name, "", errors, 0, 0);
        }
        Plan plan = reading.orThrow();
        Progress progress = Progress.of(plan, asOf);
        long behind = progress.goals().stream().map(GoalProgress::status)
            .filter(status -> status == GoalProgress.Status.BEHIND || status == GoalProgress.Status.MISSED).count();
        return new Line(name, plan.owner().name(), 0, behind, progress.streak());
    }
}
