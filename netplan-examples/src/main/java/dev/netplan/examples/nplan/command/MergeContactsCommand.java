package dev.netplan.examples.nplan.command;

import dev.netplan.change.Change;
import dev.netplan.change.ContactMerge;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.yaml.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan merge-contacts}. */
final class MergeContactsCommand implements Command {

    @Override
    public String purpose() {
        return "Makes one contact of two that are the same person, wherever they are named.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("KEPT", "The id that stays."));
        spec.addPositional(Options.argument("GONE", "The id that goes; what it alone holds stays."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        Edit.MergeContacts edit = new Edit.MergeContacts(call.arguments().get(0), call.arguments().get(1));
        List<Change> dropped = new ArrayList<>();
        Exit exit = PlanChange.make(call, (plan, today) -> {
            dropped.clear();
            try {
                dropped.addAll(ContactMerge.of(plan, edit.kept(), edit.gone()).dropped());
            } catch (IllegalArgumentException impossible) {
                throw Complaint.wrong(impossible);
            }
            return edit;
        });
        for (Change change : exit == Exit.FINE ? dropped : List.<Change>of()) {
            call.terminal().page().line("Not kept: " + change.path() + " was `" + change.before().orElse("") + "` for `"
                    + edit.gone() + "`.");
        }
        return exit;
    }
}
