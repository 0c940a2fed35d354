package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.yaml.edit.Edit;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan add}. */
final class AddCommand implements Command {

    @Override
    public String purpose() {
        return "Adds an element to a section, laid out as its neighbours are.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("SECTION", "Where it belongs: contacts, goals, events and so on."));
        spec.addPositional(Options.argument("ID", "Its id, a new one."));
        spec.addPositional(Options.several("KEY=VALUE",
                "What it holds; a key that is given several times is a list, and a dot leads further down."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        List<String> words = call.arguments();
        Map<String, Object> tree = Values.tree(words.subList(2, words.size()));
        return PlanChange.make(call, (plan, today) -> new Edit.Add(words.get(0), words.get(1), tree));
    }
}
