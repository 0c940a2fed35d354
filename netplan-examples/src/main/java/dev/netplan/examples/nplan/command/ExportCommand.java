package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.ics.CalendarText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.yaml.schema.PlanSchema;
import dev.netplan.yaml.write.PlanWriter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan export}. Each kind loads what it needs and nothing of the others. */
final class ExportCommand implements Command {

    private static final String[] KINDS = {"ics", "json", "schema"};

    @Override
    public String purpose() {
        return "Writes a plan, or what is to be known of plans, for other programs.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("KIND",
                "ics: the agenda as a calendar. json: the plan as JSON. schema: the JSON Schema of plans, which needs"
                        + " no plan."));
        Options.plan(spec);
        Written.options(spec);
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String kind = call.oneOf("KIND", call.arguments().get(0), KINDS);
        Written.write(kind.equals("schema") ? PlanSchema.json() : text(kind, PlanFile.named(call, 1).plan(), call),
                call);
        return Exit.FINE;
    }

    private static String text(String kind, Plan plan, Call call) throws Complaint {
        return switch (kind) {
            case "ics" -> CalendarText.of(Agenda.of(plan, call.today(plan.zone())));
            default -> PlanWriter.json(plan);
        };
    }
}
