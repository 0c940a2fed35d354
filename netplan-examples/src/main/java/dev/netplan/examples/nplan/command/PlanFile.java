package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.report.FindingsText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.SourceText;
import dev.netplan.yaml.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan file that a call speaks of. */
final class PlanFile {

    /** The name by which a plan is found where nobody names one. */
    static final String ORDINARY_NAME = "networking-plan.yaml";

    private final String name;
    private final Reading reading;
    private final Call call;

    private PlanFile(String name, Reading reading, Call call) {
        this.name = name;
        this.reading = reading;
        this.call = call;
    }

    /** The plan of a call that takes one: by option, as the only argument, or found. */
    static PlanFile named(Call call) throws Complaint {
        return named(call, 0);
    }

    /** The plan of a call that takes one behind so many other arguments. */
    static PlanFile named(Call call, int others) throws Complaint {
        return read(nameIn(call, others), call);
    }

    /** A plan that was read from elsewhere, under the name that findings give it. */
    static PlanFile of(String name, Reading reading, Call call) {
        return new PlanFile(name, reading, call);
    }

    /** The name of the plan of a call that takes one. */
    static String nameIn(Call call) throws Complaint {
        return nameIn(call, 0);
    }

    private static String nameIn(Call call, int others) throws Complaint {
        List<String> names = new ArrayList<>(call.arguments().subList(others, call.arguments().size()));
        call.value("--plan").ifPresent(names::add);
        if (names.size() > 1) {
            throw Complaint
                .wrong("The plan is `" + names.get(0) + "` and `" + names.get(1) + "`; expected one of them.");
        }
        return names.isEmpty() ? found(call) : names.get(0);
    }

    /** The name of the plan of a call that takes one by option alone: the one given, else the one found. */
    static String byOption(Call call) throws Complaint {
        Optional<String> given = call.value("--plan");
        return given.isPresent() ? given.get() : found(call);
    }

    /** The nearest plan of the ordinary name, in the folder of the call or above it. */
    static String found(Call call) throws Complaint {
        Path folder = call.terminal().folder();
        StringBuilder up = new StringBuilder();
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(ORDINARY_NAME))) {
                return up + ORDINARY_NAME;
            }
            up.append("../");
        }
        throw Complaint
            .wrong("There is no `" + ORDINARY_NAME + "` in this folder or above it; name a plan, or begin one"
                    + " with `nplan init`.");
    }

    /** The file of this name, {@code -} for standard input. */
    static PlanFile read(String name, Call call) throws Complaint {
        return read(name, call, PlanReader.standard());
    }

    /** The same by a reader, which may know another version of it. */
    static PlanFile read(String name, Call call, PlanReader reader) throws Complaint {
        try {
            Reading reading = Call.isStream(name) ? reader.read(call.terminal().in(), name)
                    : reader.read(call.file(name));
            return new PlanFile(name, reading, call);
        } catch (UnreadableFileException e) {
            throw Complaint.wrong(e);
        }
    }

    /** Its name, as the call says it. */
    String name() {
        return name;
    }

    /** Whether a file is the one in which it stands, or one that it includes. */
    boolean holds(String other) {
        Path folder = call.terminal().folder();
        try {
            Path file = folder.resolve(other);
            for (SourceText source : reading.files()) {
                if (!Call.isStream(other) && !Call.isStream(source.name()) && Files.exists(file)
                        && Files.isSameFile(folder.resolve(source.name()), file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }

    /** What it was read into. */
    Reading reading() {
        return reading;
    }

    /** What today is for this plan. */
    LocalDate today() throws Complaint {
        return call.today(reading.plan().map(Plan::zone).orElse(ZoneOffset.UTC));
    }

    /** All that is to be said about it today, by file, line, column and rule. */
    List<Finding> findings() throws Complaint {
        return reading.check(StandardRules.book(), today());
    }

    /** The line of a place, and below it a caret under each character of the place. */
    Optional<String> excerpt(Place place) {
        return reading.files().stream().filter(file -> file.name().equals(place.file())).findFirst()
            .map(file -> file.shown(place));
    }

    /**
     * The plan.
     *
     * @throws Complaint when there are errors in it; they are told on standard error
     */
    Plan plan() throws Complaint {
        List<Finding> findings = findings();
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        Optional<Plan> plan = reading.plan();
        if (plan.isPresent() && errors.isEmpty()) {
            return plan.get();
        }
        FindingsText.print(errors, this::excerpt, call.terminal().complaints());
        throw Complaint.said(Exit.FINDINGS);
    }
}
