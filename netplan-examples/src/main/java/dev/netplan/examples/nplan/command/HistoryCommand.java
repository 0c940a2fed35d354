package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.git.PlanRepository;
import dev.netplan.examples.nplan.git.Version;
import dev.netplan.examples.nplan.report.HistoryJson;
import dev.netplan.examples.nplan.report.HistoryText;
import dev.netplan.examples.nplan.report.Milepost;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan history}. */
final class HistoryCommand implements Command {

    @Override
    public String purpose() {
        return "Shows how far the plan had come at each of its versions in git.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        List<Milepost> mileposts = new ArrayList<>();
        try (PlanRepository repository = Revisions.around(PlanFile.nameIn(call), call)) {
            PlanReader reader = PlanReader.standard();
            List<String> before = List.of();
            for (Version version : repository.versions()) {
                Optional<Reading> reading = repository.read(version.revision(), reader);
                List<String> texts = texts(reading);
                if (!texts.equals(before)) {
                    mileposts.add(milepost(version, reading.flatMap(Reading::plan)));
                }
                reader = reading.map(reader::knowing).orElse(reader);
                before = texts;
            }
        } catch (IOException e) {
            throw Revisions.unreadable(e);
        }
        if (format.equals("json")) {
            HistoryJson.print(mileposts, call.terminal().out());
        } else {
            HistoryText.print(mileposts, call.terminal().page());
        }
        return Exit.FINE;
    }

    /** The texts of all files of a plan. */
    private static List<String> texts(Optional<Reading> reading) {
        return reading.map(Reading::files).orElse(List.of()).stream().map(SourceText::text).toList();
    }

    /** How the plan stood on the day of the version. */
    private static Milepost milepost(Version version, Optional<Plan> plan) {
        ZoneId zone = plan.map(Plan::zone).orElse(ZoneOffset.UTC);
        LocalDate day = LocalDate.ofInstant(version.written(), zone);
        return new Milepost(version.brief(), day, version.subject(), plan.map(known -> Progress.of(known, day)));
    }
}
