package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.page.ReportPage;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan report}. */
final class ReportCommand implements Command {

    /** Where the page is written where nobody names a file. */
    private static final String ORDINARY_NAME = "networking-report.html";

    @Override
    public String purpose() {
        return "Writes where the plan stands as a page to look at: one HTML file that works offline.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.value("--output", "FILE",
                "Where to write it; else to networking-report.html in this folder. - is standard output."));
        spec.addOption(Options.flag("--open", "Show the address to open in a browser."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call);
        Plan plan = file.plan();
        String html = ReportPage.of(Progress.of(plan, call.today(plan.zone())));
        String name = call.value("--output").orElse(ORDINARY_NAME);
        if (Call.isStream(name)) {
            call.terminal().out().print(html);
        } else {
            Written.beside(file, name);
            Written.write(html, name, call);
            call.terminal().page().line(call.has("--open")
                    ? call.file(name).toAbsolutePath().normalize().toUri().toString() : name);
        }
        return Exit.FINE;
    }
}
