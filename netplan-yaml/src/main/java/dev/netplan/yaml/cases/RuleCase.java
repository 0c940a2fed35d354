package dev.netplan.yaml.cases;

import dev.netplan.check.Finding;
import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.format.DidYouMean;
import dev.netplan.format.FormatRule;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan file, {@code NAME.yaml}, and beside it, in {@code NAME.findings}, what is expected to be found in it. A first
 * line such as {@code # today: 2026-03-01} says at which date; without it, that is the plan's first day. Accepted
 * findings are not told.
 */
public final class RuleCase {

    private static final String PLAN = ".yaml";
    private static final String FINDINGS = ".findings";
    private static final Pattern PLAN_KEY = Pattern.compile("^netplan\\s*:", Pattern.MULTILINE);

    private final Path root;
    private final Path plan;
    private final Set<String> rules;

    private RuleCase(Path root, Path plan, Set<String> rules) {
        this.root = root;
        this.plan = plan;
        this.rules = rules;
    }

    /**
     * The cases of a folder and the folders in it, by name. Every file that is a plan is one.
     *
     * @throws UncheckedIOException when the folder cannot be read, or is none
     */
    public static List<RuleCase> in(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UncheckedIOException("`" + folder + "` is a file; expected the folder of the cases.",
                    new NotDirectoryException(folder.toString()));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<RuleCase> cases = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                Path yaml = name.endsWith(FINDINGS) ? other(file, FINDINGS, PLAN) : file;
                boolean alone = yaml.equals(file) && !Files.exists(other(file, PLAN, FINDINGS));
                if (name.endsWith(FINDINGS) || (name.endsWith(PLAN) && alone && isPlan(file))) {
                    cases.add(new RuleCase(folder, yaml, Set.of()));
                }
            }
            return List.copyOf(cases);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** An included file is no plan, and so no case. */
    private static boolean isPlan(Path file) throws IOException {
        return PLAN_KEY.matcher(Files.readString(file)).find();
    }

    private static Path other(Path file, String ending, String wanted) {
        String name = file.getFileName().toString();
        return name.endsWith(ending)
                ? file.resolveSibling(name.substring(0, name.length() - ending.length()) + wanted)
                : file;
    }

    /** The case's name: the path of its plan in the folder of the cases, without the ending. */
    public String name() {
        String path = root.relativize(plan).toString().replace('\\', '/');
        return path.substring(0, path.length() - PLAN.length());
    }

    /** The plan file. */
    public Path plan() {
        return plan;
    }

    /** This case, in which nothing counts but findings of these rules, and errors of any. */
    public RuleCase only(String... ids) {
        return new RuleCase(root, plan, Set.of(ids));
    }

    /**
     * Reads and checks the plan.
     *
     * @throws UncheckedIOException when a file of the case is not there, or cannot be read
     * @throws IllegalStateException when a line before the plan is meant to say at which date, and does not
     */
    public Outcome check(RuleBook book) {
        Reading reading = PlanReader.standard().read(plan);
        LocalDate asOf = Today.in(name(), text(plan)).or(() -> reading.plan().map(Plan::start)).orElse(LocalDate.EPOCH);
        List<String> found = reading.check(book, asOf).stream()
            .filter(finding -> finding.accepted().isEmpty())
            .filter(finding -> rules.isEmpty() || rules.contains(finding.rule())
                    || finding.severity() == Severity.ERROR)
            .map(this::told).toList();
        return new Outcome(expected(), found);
    }

    /**
     * Reads and checks the plan, and compares.
     *
     * @throws AssertionError when a finding is missing, or there is one too many; it tells them all. So it is when a
     * rule that alone counts is neither in the book nor one of the format: it would find nothing whatever the plan
     * @throws UncheckedIOException when a file of the case is not there, or cannot be read
     * @throws IllegalStateException when a line before the plan is meant to say at which date, and does not
     */
    public void verify(RuleBook book) {
        rules.stream().filter(id -> book.find(id).isEmpty() && FormatRule.find(id).isEmpty()).sorted().findFirst()
            .ifPresent(unknown -> {
                throw new AssertionError(name() + " counts only findings of `" + unknown
                        + "`, which is no rule of the book; expected the id of one"
                        + near(unknown, book).map(id -> ", such as `" + id + "`").orElse("") + ".");
            });
        Outcome outcome = check(book);
        if (!outcome.isAsExpected()) {
            throw new AssertionError("Other findings than expected in " + name() + ":\n" + outcome.difference());
        }
    }

    private static Optional<String> near(String id, RuleBook book) {
        return DidYouMean.among(id, book.rules().stream().map(Rule::id).toList());
    }

    /** The finding as a line and its hint, its file named from the folder of the plan. */
    private String told(Finding finding) {
        String folder = plan.toString().substring(0, plan.toString().length() - plan.getFileName().toString().length());
        String line = Shown.line(finding);
        return (line.startsWith(folder) ? line.substring(folder.length()) : line)
                + (finding.hint().isEmpty() ? "" : "\n    " + finding.hint());
    }

    private List<String> expected() {
        List<String> findings = new ArrayList<>();
        Path told = other(plan, PLAN, FINDINGS);
        if (Files.notExists(told)) {
            throw new UncheckedIOException(name() + PLAN + " has no `" + told.getFileName()
                    + "` beside it; expected one, which is empty where nothing is to be found.",
                    new NoSuchFileException(told.toString()));
        }
        for (String line : text(told).lines().toList()) {
            boolean goesOn = !findings.isEmpty() && line.startsWith(" ");
            if (goesOn) {
                findings.set(findings.size() - 1, findings.get(findings.size() - 1) + "\n" + line);
            } else if (!line.isBlank()) {
                findings.add(line);
            }
        }
        return findings;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
