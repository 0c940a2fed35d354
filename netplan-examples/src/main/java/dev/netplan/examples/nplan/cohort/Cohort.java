package dev.netplan.examples.nplan.cohort;

import dev.netplan.check.Finding;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plans of a folder and of the folders in it. Immutable. */
public final class Cohort {

    private static final Pattern TOP = Pattern.compile("^[\"']?netplan[\"']?[ \\t]*:", Pattern.MULTILINE);

    private final Path folder;
    private final List<Path> files;
    private final RuleBook book = StandardRules.book();

    private Cohort(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * The plans of a folder.
     *
     * @throws IOException when it is none, or cannot be read
     */
    public static Cohort of(Path folder) throws IOException {
        return new Cohort(folder, PlanFinder.files(folder));
    }

    /** How many files may be plans. */
    public int size() {
        return files.size();
    }

    /**
     * How each plan stands, in the order of the files' names; they are looked at while the stream is read, on all
     * cores.
     *
     * @param today what today is in a plan's zone
     * @param each run after every file, by whichever thread has looked at it
     */
    public Stream<Standing> standings(Function<ZoneId, LocalDate> today, Runnable each) {
        return files.parallelStream().flatMap(file -> {
            Optional<Standing> standing = standing(file, today);
            each.run();
            return standing.stream();
        });
    }

    private Optional<Standing> standing(Path file, Function<ZoneId, LocalDate> today) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            Reading reading = PlanReader.standard().read(file);
            Optional<Plan> plan = reading.plan();
            if (plan.isEmpty() && !TOP.matcher(reading.files().get(0).text()).find()) {
                return Optional.empty(); // some other YAML, or what a plan includes
            }
            LocalDate day = today.apply(plan.map(Plan::zone).orElse(ZoneOffset.UTC));
            List<Finding> findings = reading.check(book, day);
            int errors = count(findings, Severity.ERROR);
            return Optional.of(new Standing(name, errors, count(findings, Severity.WARNING),
                    count(findings, Severity.NOTE),
                    plan.filter(whole -> errors == 0).map(whole -> figures(whole, day))));
        } catch (UnreadableFileException gone) {
            return Optional.of(new Standing(name, 1, 0, 0, Optional.empty()));
        }
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
            .filter(finding -> finding.accepted().isEmpty() && finding.severity() == severity).count();
    }

    private static Figures figures(Plan plan, LocalDate day) {
        Progress progress = Progress.of(plan, day);
        Map<GoalProgress.Status, Integer> goals = new EnumMap<>(GoalProgress.Status.class);
        progress.goals().forEach(goal -> goals.merge(goal.status(), 1, Integer::sum));
        Progress.Week week = progress.thisWeek();
        return new Figures(plan.owner().name(), plan.title(), goals, progress.streak(), progress.bestStreak(),
                progress.totals().reach(), progress.totals().newContacts(), progress.totals().gave().size(),
                week.planned(), week.done());
    }
}
