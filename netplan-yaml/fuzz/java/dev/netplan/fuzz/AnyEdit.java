package dev.netplan.fuzz;

import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.nio.charset.StandardCharsets;

/** Of two plans, between lines of three equals signs, the text of the first becomes one of the second, or is left. */
public final class AnyEdit {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    private AnyEdit() {}

    /** Two plans in one text. */
    public static void fuzzerTestOneInput(byte[] data) {
        String[] texts = (HEADER + new String(data, StandardCharsets.UTF_8)).split("\n===\n", -1);
        Reading wanted = PlanReader.standard().read(HEADER + texts[texts.length - 1], "wanted.yaml");
        wanted.plan().ifPresent(plan -> become(PlanEditor.ofFile(texts[0], "plan.yaml"), plan));
    }

    private static void become(PlanEditor editor, Plan wanted) {
        if (editor.become(wanted) instanceof Outcome.Edited edited
                && anew(edited, editor).plan().filter(wanted::equals).isEmpty()) {
            throw new AssertionError("the edited text holds another plan");
        }
    }

    /** The editor reads only what has changed; here all is read. */
    private static Reading anew(Outcome.Edited edited, PlanEditor editor) {
        String name = editor.reading().files().get(0).name();
        return edited.texts().containsKey(name)
                ? PlanEditor.ofFile(edited.texts().get(name), name).reading() : edited.reading();
    }
}
