package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.cohort.Cohort;
import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.exchange.csv.CohortTable;
import dev.netplan.examples.nplan.report.CohortJson;
import dev.netplan.examples.nplan.report.CohortText;
import dev.netplan.examples.nplan.report.page.CohortPage;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.ProgressBar;
import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan cohort}. */
final class CohortCommand implements Command {

    @Override
    public String purpose() {
        return "Shows how all plans of a folder stand, and who leads in what.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("DIR", "The folder; folders in it are looked through, too."));
        spec.addOption(Options.format("text", "json", "csv", "html"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json", "csv", "html");
        List<Standing> standings = standings(call.arguments().get(0), call);
        Terminal terminal = call.terminal();
        switch (format) {
            case "json" -> CohortJson.print(standings, terminal.out());
            case "csv" -> terminal.out().print(CohortTable.of(standings));
            case "html" -> terminal.out().print(CohortPage.of(standings));
            default -> CohortText.print(standings, terminal.page());
        }
        return Exit.FINE;
    }

    private static List<Standing> standings(String name, Call call) throws Complaint {
        Optional<LocalDate> today = call.date("--today");
        Terminal terminal = call.terminal();
        try {
            Cohort cohort = Cohort.of(call.file(name));
            ProgressBar bar = new ProgressBar(terminal, cohort.size());
            List<Standing> standings = cohort.standings(zone -> today
                .orElseGet(() -> LocalDate.ofInstant(terminal.clock().instant(), zone)), bar::step).toList();
            bar.end();
            if (standings.isEmpty()) {
                throw Complaint.wrong("There is no plan in `" + name + "`; expected YAML files with `netplan: 1`.");
            }
            return standings;
        } catch (IOException e) {
            throw Complaint.wrong("`" + name + "` cannot be looked through; expected a folder.");
        }
    }
}
