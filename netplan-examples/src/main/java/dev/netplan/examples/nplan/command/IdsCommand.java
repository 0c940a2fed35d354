package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan ids KIND...}: what a shell completes words by. It reads the plan and checks nothing. */
final class IdsCommand implements Command {

    private static final String ACTIVITIES = "activities";
    private static final String PATHS = "paths";

    @Override
    public String purpose() {
        return "Lists the ids of a plan, a line each, for the shell to complete words by.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.several("KIND", "Of which sections: contacts, events and so on; or paths, of all."));
        spec.addOption(Options.planFile());
    }

    @Override
    public Exit run(Call call) throws Complaint {
        Optional<Plan> plan = PlanFile.read(PlanFile.byOption(call), call).reading().plan();
        if (plan.isPresent()) {
            Map<String, ById<? extends Identified>> sections = sections(plan.get());
            Page page = call.terminal().page();
            call.arguments().forEach(kind -> print(kind, sections, page));
        }
        return Exit.FINE;
    }

    private static void print(String kind, Map<String, ById<? extends Identified>> sections, Page page) {
        if (kind.equals(PATHS)) {
            sections.forEach((name, section) -> section.ids().forEach(id -> page.line(name + "." + id)));
            return;
        }
        if (kind.equals(ACTIVITIES)) {
            List.of(StandardActivity.values()).forEach(activity -> page.line(activity.word()));
        }
        Optional.ofNullable(sections.get(kind)).ifPresent(section -> section.ids().forEach(page::line));
    }

    private static Map<String, ById<? extends Identified>> sections(Plan plan) {
        Map<String, ById<? extends Identified>> sections = new LinkedHashMap<>();
        sections.put("contacts", plan.contacts());
        sections.put("events", plan.events());
        sections.put("interests", plan.interests());
        sections.put("goals", plan.goals());
        sections.put("routines", plan.routines());
        sections.put("actions", plan.actions());
        sections.put("organizations", plan.organizations());
        sections.put("communities", plan.communities());
        sections.put("introductions", plan.introductions());
        sections.put("phases", plan.phases());
        sections.put(ACTIVITIES, plan.activities());
        return sections;
    }
}
