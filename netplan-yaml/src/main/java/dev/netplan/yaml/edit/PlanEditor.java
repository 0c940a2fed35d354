package dev.netplan.yaml.edit;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits the texts of a plan. Only the lines of what changes are touched: every other byte stays, and what is new is
 * written as its neighbours are. Each edit is read again before it is handed out, and holds the plan that was wanted;
 * else it is refused. Nothing is written to a disk here. Immutable.
 */
public final class PlanEditor {

    private static final PlanReader READER = PlanReader.standard().limit(Integer.MAX_VALUE);

    /** What makes a plan of a file that only a plan includes. */
    private static final String HEADER = "netplan: 1\nstart: 2000-01-01\nowner: { name: nobody }\ninclude: [part]\n";
    private static final String PART = "part";
    private static final Set<String> OF_MAIN_FILES = Set.of("netplan", "start", "owner", "include");

    private final Reading reading;
    private final String name;
    private final boolean alone;
    private final boolean part;

    private PlanEditor(Reading reading, String name, boolean alone, boolean part) {
        this.reading = reading;
        this.name = name;
        this.alone = alone;
        this.part = part;
    }

    /** An editor of what was read: a plan file, and those that it includes. */
    public static PlanEditor of(Reading reading) {
        return new PlanEditor(reading, reading.files().get(0).name(), false, false);
    }

    /**
     * An editor of one file as it stands: what it includes is not looked at, and it may be a file that others include,
     * which has no owner and no start: then {@link #plan()} has ones that mean nothing.
     */
    public static PlanEditor ofFile(String text, String name) {
        return ofFile(text, name, READER);
    }

    private static PlanEditor ofFile(String text, String name, PlanReader reader) {
        Reading whole = alone(text, name, false, reader);
        List<String> keys = whole.places().tops().get(0).keys();
        boolean part = whole.plan().isEmpty() && keys.stream().noneMatch(OF_MAIN_FILES::contains) && !keys.isEmpty();
        return new PlanEditor(part ? alone(text, name, true, reader) : whole, name, true, part);
    }

    /** An editor of another version of the file by itself, of which only that is read anew which is another text. */
    public PlanEditor ofVersion(String text) {
        return ofFile(text, name, READER.knowing(reading));
    }

    private static Reading alone(String text, String name, boolean part, PlanReader reader) {
        return part ? reader.resolving(new Texts(Map.of(PART, text))).read(HEADER, name)
                : reader.resolving(Absent.FILES).read(text, name);
    }

    /** What was read, before any edit. */
    public Reading reading() {
        return reading;
    }

    /**
     * The plan before any edit.
     *
     * @throws dev.netplan.check.PlanException when the texts hold none, or have errors
     */
    public Plan plan() {
        return reading.orThrow();
    }

    /** The texts of the plan that is wanted, in place of the one that was read. */
    public Outcome become(Plan wanted) {
        if (reading.plan().isEmpty() || !reading.isWhole()) {
            return unreadable();
        }
        List<FileText> files = files();
        try {
            new PlanEdits(files, files.get(0)).become(reading.plan().get(), wanted);
            return verified(wanted, changed(files));
        } catch (Unsafe unsafe) {
            return new Refusal(unsafe.reason());
        }
    }

    /** The texts after some edits, one after the other; what cannot be is refused with its reason. */
    public Outcome edit(Edit... edits) {
        if (reading.plan().isEmpty()) {
            return unreadable();
        }
        Plan wanted = reading.plan().get();
        try {
            for (Edit edit : edits) {
                wanted = edit.appliedTo(wanted);
            }
        } catch (IllegalArgumentException impossible) {
            return new Refusal(String.valueOf(impossible.getMessage()));
        }
        return become(wanted);
    }

    /**
     * The texts with the cure of a finding in them, whether they can be read as a plan or not. It is refused where it
     * would break something else.
     */
    public Outcome fix(Fix fix) {
        List<FileText> files = files();
        try {
            new FixEdits(files).apply(fix);
            Map<String, String> changed = changed(files);
            Reading again = read(changed);
            List<String> known = said(reading);
            return again.findings().stream().filter(finding -> !known.contains(said(finding))).findFirst()
                .<Outcome>map(finding -> new Refusal("The mended text would be broken: " + finding.message()))
                .orElseGet(() -> new Edited(changed, again));
        } catch (Unsafe unsafe) {
            return new Refusal(unsafe.reason());
        }
    }

    /**
     * What the cure of a finding changes in the texts, stretch by stretch; empty where it is refused. It is not read
     * again, so that it can be asked for many findings: whoever makes the changes should read the plan afterwards.
     */
    public List<TextChange> changes(Fix fix) {
        List<FileText> files = files();
        try {
            new FixEdits(files).apply(fix);
            return files.stream().flatMap(file -> file.changes().stream()).toList();
        } catch (Unsafe unsafe) {
            return List.of();
        }
    }

    private Refusal unreadable() {
        return new Refusal("`" + name + "` cannot be read as a plan; mend it first.");
    }

    private List<FileText> files() {
        List<FileText> files = new ArrayList<>();
        List<SourceText> sources = reading.files();
        List<Branch> tops = reading.places().tops();
        for (int i = part ? 1 : 0; i < sources.size(); i++) {
            files.add(new FileText(sources.get(i), tops.get(i)));
        }
        return files;
    }

    private Map<String, String> changed(List<FileText> files) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (FileText file : files) {
            if (file.isChanged()) {
                changed.put(part ? name : file.name(), file.changed());
            }
        }
        return changed;
    }

    private Outcome verified(Plan wanted, Map<String, String> changed) {
        Reading again = changed.isEmpty() ? reading : read(changed);
        if (again.plan().filter(wanted::equals).isPresent() && said(again).equals(said(reading))) {
            return new Edited(changed, again);
        }
        return new Refusal(again.findings().stream().filter(finding -> !said(reading).contains(said(finding)))
            .findFirst().map(finding -> "The edited text would be broken: " + finding.message())
            .orElse("The edited text would be read as another plan than the one that is wanted; change it by hand."));
    }

    private static List<String> said(Reading reading) {
        return reading.findings().stream().map(PlanEditor::said).sorted().toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.message();
    }

    private Reading read(Map<String, String> changed) {
        if (alone) {
            return alone(changed.getOrDefault(name, ""), name, part, READER.knowing(reading));
        }
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        Map<String, String> included = new LinkedHashMap<>();
        for (SourceText source : reading.files()) {
            included.put(source.name().substring(folder), changed.getOrDefault(source.name(), source.text()));
        }
        String main = included.getOrDefault(name.substring(folder), "");
        included.remove(name.substring(folder));
        return READER.knowing(reading).resolving(new Texts(included)).read(main, name);
    }
}
