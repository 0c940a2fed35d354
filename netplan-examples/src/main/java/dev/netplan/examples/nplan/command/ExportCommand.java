package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.yaml.schema.PlanSchema;
import dev.netplan.yaml.write.PlanWriter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan export}. */
final class ExportCommand implements Command {

    private static final String[] KINDS = {"json", "schema"};

    @Override
    public String purpose() {
        return "Writes a plan, or what is to be known of plans, for other programs.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("KIND",
                "json: the plan as JSON. schema: the JSON Schema of plans, which needs no plan."));
        Options.plan(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String text = switch (call.oneOf("KIND", call.arguments().get(0), KINDS)) {
            case "schema" -> PlanSchema.json();
            default -> PlanWriter.json(PlanFile.named(call, 1).plan());
        };
        call.terminal().out().print(text);
        return Exit.FINE;
    }
}
