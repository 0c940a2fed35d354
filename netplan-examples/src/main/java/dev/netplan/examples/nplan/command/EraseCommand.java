package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.ErasureText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.privacy.Erasure;
import dev.netplan.yaml.edit.Outcome.Edited;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan erase CONTACT}. */
final class EraseCommand implements Command {

    @Override
    public String purpose() {
        return "Takes a person out of the plan, and tells where the name may still stand.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("CONTACT", "The contact's id."));
        Options.plan(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call, 1);
        Plan plan = file.plan();
        String contact = call.arguments().get(0);
        if (!plan.contacts().has(contact)) {
            throw Complaint.unknown("`contacts` does not define `" + contact + "`; expected one of its ids.", contact,
                    plan.contacts().ids());
        }
        Erasure erasure = Erasure.of(plan, contact);
        Edited edited = EditedFile.become(file, erasure.plan(), call);
        ErasureText.print(contact, erasure, edited.reading(), call.terminal().page());
        return Exit.FINE;
    }
}
