package dev.netplan.yaml.edit;

import dev.netplan.check.Fix;
import dev.netplan.check.PlanException;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.read.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Edits the texts of a plan. Only the lines of what changes are touched: every other byte stays, and what is new is
 * written as its neighbours are. Each edit is read again before it is handed out, and holds the plan that was wanted;
 * else it is refused. Nothing is written to a disk here. Immutable.
 */
public final class PlanEditor {

    private final PlanTexts texts;
    private final Reading reading;

    private PlanEditor(PlanTexts texts) {
        this.texts = texts;
        this.reading = texts.reading();
    }

    /** An editor of what was read: a plan file, and those that it includes. */
    public static PlanEditor of(Reading reading) {
        return new PlanEditor(PlanTexts.of(reading));
    }

    /**
     * An editor of one file as it stands: what it includes is not looked at, and it may be a file that others include,
     * which has no owner and no start: then {@link #plan()} has ones that mean nothing.
     */
    public static PlanEditor ofFile(String text, String name) {
        return new PlanEditor(PlanTexts.ofFile(text, name));
    }

    /** An editor of another version of the file by itself, of which only that is read anew which is another text. */
    public PlanEditor ofVersion(String text) {
        return new PlanEditor(texts.ofVersion(text));
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
        List<FileText> files = texts.files();
        try {
            new PlanEdits(files, files.get(0)).become(reading.plan().get(), wanted);
            return verified(wanted, texts.changed(files));
        } catch (Unsafe unsafe) {
            return new Refusal(unsafe.reason());
        }
    }

    /** The texts after some edits, one after the other; what cannot be is refused with its reason. */
    public Outcome edit(Edit... edits) {
        if (edits.length > 1) {
            Optional<Plan> wanted = told(edits);
            if (wanted.isPresent()) {
                return become(wanted.get());
            }
        }
        PlanEditor editor = this;
        Map<String, String> changed = new LinkedHashMap<>();
        for (Edit edit : edits) {
            Outcome outcome = editor.edited(edit);
            if (!(outcome instanceof Edited edited)) {
                return outcome;
            }
            changed.putAll(edited.texts());
            editor = new PlanEditor(editor.texts.now(edited.reading()));
        }
        return new Edited(changed, editor.reading);
    }

    /** The plan after some edits where it tells all of them, so that the texts need be read but once afterwards. */
    private Optional<Plan> told(Edit... edits) {
        try {
            Plan after = read();
            for (Edit edit : edits) {
                after = edit.appliedTo(after);
            }
            Plan wanted = after;
            boolean told = Stream.of(edits).noneMatch(edit -> edit instanceof Edit.Set set
                    ? !ordinary(texts -> texts.set(set.path(), set.value(), wanted)).isEmpty()
                    : edit instanceof Edit.Remove remove && PathEdit.hasTwin(read(), remove.path()));
            return told ? Optional.of(wanted) : Optional.empty();
        } catch (IllegalArgumentException | PlanException | Unsafe oneOfThem) {
            return Optional.empty();
        }
    }

    /**
     * The plan after an edit. To take away what is written though it means what its absence does, as {@code zone: UTC}
     * is, changes the text and leaves the plan as it is.
     *
     * @throws IllegalArgumentException when that cannot be; the message says why, with the value met
     * @throws dev.netplan.check.PlanException when the texts hold no plan
     */
    public Plan after(Edit edit) {
        try {
            return edit.appliedTo(read());
        } catch (NotThere notThere) {
            if (edit instanceof Edit.Remove remove && reading.places().value(remove.path()).isPresent()) {
                return read();
            }
            throw notThere;
        }
    }

    /** The plan, which may have errors. */
    private Plan read() {
        return reading.plan().orElseGet(reading::orThrow);
    }

    private Outcome edited(Edit edit) {
        if (reading.plan().isEmpty() || !reading.isWhole()) {
            return unreadable();
        }
        try {
            Plan wanted = after(edit);
            if (edit instanceof Edit.Remove remove
                    && (wanted.equals(read()) || PathEdit.hasTwin(read(), remove.path()))) {
                Map<String, String> said = ordinary(texts -> texts.remove(remove.path()));
                return begun(wanted, said).orElseGet(() -> verified(wanted, said));
            }
            return edit instanceof Edit.Set set
                    ? become(wanted, ordinary(texts -> texts.set(set.path(), set.value(), wanted))) : become(wanted);
        } catch (Unsafe unsafe) {
            return new Refusal(unsafe.reason());
        } catch (IllegalArgumentException impossible) {
            return new Refusal(String.valueOf(impossible.getMessage()));
        }
    }

    /** What becomes of the texts by edits of what the plan does not tell from nothing. */
    private Map<String, String> ordinary(Consumer<OrdinaryEdits> edits) {
        List<FileText> files = texts.files();
        edits.accept(new OrdinaryEdits(files, reading.places()));
        return texts.changed(files);
    }

    /** The texts of the wanted plan that say a part of it already, unless that part cannot be read by itself. */
    private Outcome become(Plan wanted, Map<String, String> said) {
        return said.isEmpty() ? become(wanted) : begun(wanted, said).orElseGet(() -> become(wanted));
    }

    /** The texts that say a part of the wanted plan already, and now all of it; empty where that cannot be. */
    private Optional<Outcome> begun(Plan wanted, Map<String, String> said) {
        PlanEditor begun = new PlanEditor(texts.with(said));
        if (begun.become(wanted) instanceof Edited edited && texts.now(edited.reading()).said().equals(texts.said())) {
            Map<String, String> changed = new LinkedHashMap<>(said);
            changed.putAll(edited.texts());
            return Optional.of(new Edited(changed, edited.reading()));
        }
        return Optional.empty();
    }

    /**
     * The texts with the cure of a finding in them, whether they can be read as a plan or not. It is refused where it
     * would break something else.
     */
    public Outcome fix(Fix fix) {
        List<FileText> files = texts.files();
        try {
            new FixEdits(files).apply(fix);
            Map<String, String> changed = texts.changed(files);
            Reading again = texts.with(changed).reading();
            List<String> known = texts.said();
            return again.findings().stream().filter(finding -> !known.contains(PlanTexts.said(finding))).findFirst()
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
        List<FileText> files = texts.files();
        try {
            new FixEdits(files).apply(fix);
            return files.stream().flatMap(file -> file.changes().stream()).toList();
        } catch (Unsafe unsafe) {
            return List.of();
        }
    }

    private Refusal unreadable() {
        return new Refusal("`" + texts.name() + "` cannot be read as a plan; mend it first.");
    }

    private Outcome verified(Plan wanted, Map<String, String> changed) {
        PlanTexts now = texts.with(changed);
        Reading again = now.reading();
        List<String> known = texts.said();
        if (again.plan().filter(wanted::equals).isPresent() && now.said().equals(known)) {
            return new Edited(changed, again);
        }
        return new Refusal(again.findings().stream().filter(finding -> !known.contains(PlanTexts.said(finding)))
            .findFirst().map(finding -> "The edited text would be broken: " + finding.message())
            .orElse("The edited text would be read as another plan than the one that is wanted; change it by hand."));
    }
}
