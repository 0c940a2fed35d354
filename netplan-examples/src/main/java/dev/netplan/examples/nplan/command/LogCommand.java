package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Entry;
import dev.netplan.yaml.edit.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan log}. */
final class LogCommand implements Command {

    private static final List<String> SEVERAL = List.of("with", "met", "toward", "gave", "asked", "got", "learned");
    private static final List<String> SINGLE =
            List.of("at", "in", "spent", "spoke-with", "note", "hoping-for", "answer", "action");

    @Override
    public String purpose() {
        return "Writes into the journal what was done, in the style of the entry before.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("ACTIVITY", "What was done: attend, message, coffee-chat and so on."));
        spec.addOption(Options.value("--on", "DATE", "When; else today."));
        spec.addOption(Options.values("--with", "ID", "A contact it was with; may be given several times."));
        spec.addOption(Options.values("--met", "ID", "A contact met for the first time; several times too."));
        spec.addOption(Options.value("--at", "EVENT", "At which event; else the only one that day, for attend."));
        spec.addOption(Options.value("--in", "COMMUNITY", "In which community."));
        spec.addOption(Options.values("--toward", "ID", "An interest it served; else those of the event."));
        spec.addOption(Options.value("--spent", "2h", "How long it took."));
        spec.addOption(Options.value("--spoke-with", "COUNT", "How many people were spoken with."));
        spec.addOption(Options.values("--gave", "TEXT", "What I offered; several times too."));
        spec.addOption(Options.values("--asked", "TEXT", "What I asked for; several times too."));
        spec.addOption(Options.values("--got", "TEXT", "What I was given; several times too."));
        spec.addOption(Options.values("--learned", "TEXT", "What I know now; several times too."));
        spec.addOption(Options.value("--note", "TEXT", "Whatever else is to be remembered."));
        spec.addOption(Options.value("--hoping-for", "ACTIVITY", "What this asks its people for."));
        spec.addOption(Options.value("--answer", "yes", "What they answered: yes, no or later."));
        spec.addOption(Options.value("--action", "ID", "The planned action that this was; else the one it fits."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String activity = call.arguments().get(0);
        call.date("--on");
        Map<String, Object> said = new LinkedHashMap<>();
        for (String key : SEVERAL) {
            List<String> values = call.values("--" + key);
            if (!values.isEmpty()) {
                said.put(key, values.size() == 1 ? values.get(0) : values);
            }
        }
        for (String key : SINGLE) {
            call.value("--" + key).ifPresent(value -> said.put(key, value));
        }
        return PlanChange.make(call, (plan, today) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("on", call.value("--on").orElse(today.toString()));
            tree.put("did", activity);
            tree.putAll(said);
            return new Edit.Append(new Guess(plan).completed(entry(tree)));
        });
    }

    private static Entry entry(Map<String, Object> tree) throws Complaint {
        try {
            return Entry.fromTree(tree);
        } catch (IllegalArgumentException impossible) {
            throw PlanChange.impossible(impossible);
        }
    }
}
