package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.Outcome.Edited;
import dev.netplan.yaml.edit.Outcome.Refusal;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.edit.UnwritableFileException;

/** A plan file that a call turns into that of another plan, in place. */
final class EditedFile {

    private EditedFile() {}

    /**
     * Writes the plan that is wanted over the one that was read, touching only the lines of what changes.
     *
     * @throws Complaint when that cannot be done without harm, or the file cannot be written; it is then as it was
     */
    static Edited become(PlanFile file, Plan wanted, Call call) throws Complaint {
        call.changeable(file.name());
        try {
            Outcome outcome = PlanEditor.of(file.reading()).become(wanted);
            if (outcome instanceof Edited edited) {
                outcome = PlanFiles.write(file.reading(), edited);
            }
            if (outcome instanceof Refusal refusal) {
                throw Complaint.refused(refusal.reason());
            }
            return (Edited) outcome;
        } catch (UnwritableFileException e) {
            throw Complaint.wrong(e);
        }
    }
}
