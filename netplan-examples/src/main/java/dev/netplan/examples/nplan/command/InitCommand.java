package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.format.Quoted;
import dev.netplan.yaml.edit.PlanFiles;
import dev.netplan.yaml.edit.UnwritableFileException;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan init}. */
final class InitCommand implements Command {

    private static final String[] STYLES = {"ambivert", "introvert", "extrovert"};

    /** Spaces, control and format characters, marks on nothing, and the letters that are made to fill a place. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    @Override
    public String purpose() {
        return "Begins a plan with what a plan needs, explained by comments.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addOption(Options.value("--name", "NAME", "Whose plan it is; asked for where it is not given."));
        spec.addOption(Options.value("--style", "STYLE", "ambivert, introvert or extrovert."));
        spec.addOption(Options.value("--role", "ROLE", "The role that you are curious about."));
        spec.addOption(Options.value("--start", "DATE", "The first day; today where it is not given."));
        spec.addOption(Options.flag("--example", "A whole plan of somebody else's, to look around in."));
        spec.addOption(Options.value("--plan", "FILE", "The file to write; networking-plan.yaml here if not given."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String name = call.value("--plan").orElse(PlanFile.ORDINARY_NAME);
        Path file = call.file(name);
        if (Files.exists(file)) {
            throw thereAlready(name);
        }
        String text = call.has("--example") ? Starter.example() : starter(call);
        refuseBroken(PlanReader.standard().read(text, name), call);
        try {
            if (!PlanFiles.begin(file, text)) {
                throw thereAlready(name);
            }
        } catch (UnwritableFileException e) {
            throw Complaint.wrong(e);
        }
        call.terminal().page().line("`" + name + "` is begun. Look at it, and then at `nplan agenda`.");
        return Exit.FINE;
    }

    private static Complaint thereAlready(String name) {
        return Complaint.wrong("`" + name + "` is there already; expected a new file, so that nothing is lost.");
    }

    private static String starter(Call call) throws Complaint {
        LocalDate today = call.today(ZoneOffset.UTC);
        Optional<String> name = call.value("--name").or(() -> answer(call, "What is your name?"));
        if (name.isEmpty()) {
            throw Complaint.wrong("`nplan init` needs a name: `--name NAME`.");
        }
        boolean asks = call.value("--name").isEmpty();
        String style = call.oneOf("--style", call.value("--style")
            .or(() -> asks ? answer(call, "Are you an introvert, an extrovert or an ambivert?") : Optional.empty())
            .orElse(STYLES[0]), STYLES);
        String role = call.value("--role")
            .or(() -> asks ? answer(call, "Which role are you curious about?") : Optional.empty())
            .orElse("Frontend Developer");
        LocalDate start = call.date("--start").orElse(today);
        return Starter.of(seen("--name", name.get()), style, seen("--role", role), start);
    }

    private static String seen(String option, String text) throws Complaint {
        if (UNSEEN.matcher(text).matches()) {
            throw Complaint.wrong("`" + option + "` is `" + Quoted.shortened(text)
                    + "`; expected a text that can be seen.");
        }
        return text;
    }

    /** Nothing is begun that could not be read: whatever was given is held against the format before it is written. */
    private static void refuseBroken(Reading reading, Call call) throws Complaint {
        Optional<Finding> error = reading.check(StandardRules.book(), call.today(ZoneOffset.UTC)).stream()
            .filter(Finding::isError).reduce((above, value) -> value); // what lacks a key stands above its wrong value
        if (error.isPresent()) {
            String path = error.get().path().toString();
            String option = path.startsWith("owner") ? "--name" : path.startsWith("interests") ? "--role" : "--start";
            throw Complaint.wrong("With this `" + option + "` the plan would be broken: " + error.get().message());
        }
    }

    /** What somebody answers to a question; empty where nobody does. */
    private static Optional<String> answer(Call call, String question) {
        return Answers.to(question, call.terminal()).filter(text -> !text.isEmpty());
    }
}
