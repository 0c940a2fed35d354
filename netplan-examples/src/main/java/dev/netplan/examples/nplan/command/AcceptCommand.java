package dev.netplan.examples.nplan.command;

import dev.netplan.check.Rule;
import dev.netplan.check.rules.ChangeRules;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.format.FormatRule;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.edit.Edit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan accept}. */
final class AcceptCommand implements Command {

    @Override
    public String purpose() {
        return "Accepts a finding on purpose, and says why.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("RULE", "The rule, as it stands behind its findings."));
        spec.addPositional(Options.optional("AT", "Of which element: contacts.kai; else in the whole plan."));
        spec.addOption(Options.value("--why", "TEXT", "The reason."));
        spec.addOption(Options.value("--until", "DATE", "The last day on which it is accepted; else for good."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String rule = call.arguments().get(0);
        known(rule);
        String why = call.value("--why").filter(text -> !text.isBlank())
            .orElseThrow(() -> Complaint.wrong("`nplan accept` needs the reason: `--why TEXT`."));
        Optional<LocalDate> until = call.date("--until");
        Map<String, Object> acceptance = new LinkedHashMap<>();
        acceptance.put("rule", rule);
        if (call.arguments().size() > 1) {
            acceptance.put("at", Call.path(call.arguments().get(1)).toString());
        }
        acceptance.put("why", why);
        until.ifPresent(day -> acceptance.put("until", day.toString()));
        return PlanChange.make(call, (plan, today) -> new Edit.Set(
                PlanPath.of("accept").item(plan.accept().size()), acceptance));
    }

    private static void known(String id) throws Complaint {
        if (FormatRule.isOfFormat(id)) {
            throw Complaint
                .wrong("`" + id + "` is a rule of the format, which cannot be accepted; expected another rule.");
        }
        List<String> ids = ChangeRules.book().rules().stream().map(Rule::id).toList();
        if (!ids.contains(id)) {
            throw RulesCommand.unknown(id, ids);
        }
    }
}
