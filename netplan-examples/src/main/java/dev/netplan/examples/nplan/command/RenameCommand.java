package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.format.ById;
import dev.netplan.format.MapById;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Edit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan rename}. */
final class RenameCommand implements Command {

    @Override
    public String purpose() {
        return "Calls an element by another id, wherever it is named.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(
                Options.argument("ID", "The element: contacts.kai, or kai where nothing else is called so."));
        spec.addPositional(Options.argument("NEW", "The new id."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String named = call.arguments().get(0);
        String to = call.arguments().get(1);
        return PlanChange.make(call, (plan, today) -> {
            int dot = named.indexOf('.');
            String section = dot < 0 ? section(plan, named) : named.substring(0, dot);
            return new Edit.Rename(section, named.substring(dot + 1), to);
        });
    }

    private static String section(Plan plan, String id) throws Complaint {
        List<String> sections = Plan.shape().keys().stream().filter(key -> key.type() instanceof MapById<?>
                && key.value(plan).filter(held -> ((ById<?>) held).has(id)).isPresent())
            .map(key -> key.name())
            .toList();
        if (sections.size() != 1) {
            throw Complaint.wrong(sections.isEmpty()
                    ? "`" + id + "` is no id in the plan; expected one, such as `contacts.kai`."
                    : "`" + id + "` stands in `" + String.join("` and `", sections)
                            + "`; expected one of them, such as `"
                            + sections.get(0) + "." + id + "`.");
        }
        return sections.get(0);
    }
}
