package dev.netplan.yaml.merge;

import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.Comments;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that is read as a plan, with nothing wrong in it. */
final class Side {

    private static final String NAME = "plan";

    private final String text;
    private final PlanEditor editor;
    private final Plan plan;

    private Side(String text, PlanEditor editor, Plan plan) {
        this.text = text;
        this.editor = editor;
        this.plan = plan;
    }

    /** What a text holds; empty where it is no plan, or something is wrong with it. */
    static Optional<Side> of(String text) {
        return of(text, PlanEditor.ofFile(text, NAME));
    }

    /** A text that holds no more than comments, as the plan that it stands for. */
    static Side ofNothing(String text, Plan plan) {
        return new Side(text, PlanEditor.ofFile(text, NAME), plan);
    }

    /** What another version of the text holds; it is soon read, and shares with this one what is the same. */
    Optional<Side> version(String other) {
        return of(other, editor.ofVersion(other));
    }

    private static Optional<Side> of(String text, PlanEditor editor) {
        Reading reading = editor.reading();
        return reading.plan().filter(plan -> reading.isWhole() && reading.findings().isEmpty())
            .map(plan -> new Side(text, editor, plan));
    }

    String text() {
        return text;
    }

    Plan plan() {
        return plan;
    }

    /** Whether it is the text of a file that only a plan includes: a plan is read, and its version stands nowhere. */
    boolean isIncluded() {
        return editor.reading().plan().isPresent() && !top().keys().contains("netplan");
    }

    /** The text in which only that is changed which leads to another plan; empty where that cannot be done. */
    Optional<Side> become(Plan wanted) {
        if (wanted.equals(plan)) {
            return Optional.of(this);
        }
        return editor.become(wanted) instanceof Edited edited
                ? version(edited.texts().getOrDefault(NAME, text)).filter(side -> side.plan.equals(wanted))
                : Optional.empty();
    }

    Landmarks landmarks() {
        return new Landmarks(source(), top());
    }

    List<Remark> remarks() {
        return Remarks.of(landmarks(), Comments.of(source(), top()));
    }

    /** The file itself comes first, and what it includes behind it. */
    private SourceText source() {
        return editor.reading().files().get(0);
    }

    private Branch top() {
        return editor.reading().places().tops().get(0);
    }

    /** The plan as a tree. */
    Map<String, Object> tree() {
        return plan.toTree();
    }
}
