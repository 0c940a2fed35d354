package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.EventPrepText;
import dev.netplan.examples.nplan.report.PersonPrepText;
import dev.netplan.examples.nplan.report.PrepJson;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Journal;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.talk.EventPrep;
import dev.netplan.talk.PersonPrep;
import dev.netplan.talk.Talk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan prep CONTACT}, {@code nplan prep EVENT}. */
final class PrepCommand implements Command {

    @Override
    public String purpose() {
        return "Shows on one page what to have in mind before a talk with a person, or before an event.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.argument("ID",
                "A contact's id, or an event's; contacts.ID or events.ID where both are called so."));
        Options.plan(spec);
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        Plan plan = PlanFile.named(call, 1).plan();
        Journal journal = Journal.of(plan, call.today(plan.zone()));
        String word = call.arguments().get(0);
        Talk talk = Talk.of(journal);
        Optional<PersonPrep> person = id("contacts", word).flatMap(talk::with);
        Optional<EventPrep> event = id("events", word).flatMap(talk::at);
        if (person.isPresent() && event.isPresent()) {
            throw Complaint.wrong("`" + word + "` is a contact and an event; expected `contacts." + word
                    + "` or `events." + word + "`.");
        }
        if (person.isEmpty() && event.isEmpty()) {
            throw unknown(word, plan);
        }
        if (format.equals("json")) {
            person.ifPresent(prep -> PrepJson.print(prep, call.terminal().out()));
            event.ifPresent(prep -> PrepJson.print(prep, call.terminal().out()));
            return Exit.FINE;
        }
        Page page = call.terminal().page();
        person.ifPresent(prep -> PersonPrepText.print(prep, journal, page));
        event.ifPresent(prep -> EventPrepText.print(prep, journal, page));
        return Exit.FINE;
    }

    /** The id in a section that a word may mean: the word itself, or what follows the section's name. */
    private static Optional<String> id(String section, String word) {
        List<Object> steps = PlanPath.parse(word).map(PlanPath::steps).orElse(List.of());
        if (steps.size() == 2 && steps.get(0).equals(section)) {
            return Optional.of(steps.get(1).toString());
        }
        return steps.size() == 1 ? Optional.of(word) : Optional.empty();
    }

    private static Complaint unknown(String word, Plan plan) {
        List<String> ids = Stream.concat(plan.contacts().ids().stream(), plan.events().ids().stream()).toList();
        List<String> paths = Stream.concat(plan.contacts().ids().stream().map(id -> "contacts." + id),
                plan.events().ids().stream().map(id -> "events." + id))
            .toList();
        return Complaint.unknown("The plan has no contact and no event `" + word + "`; expected the id of one.", word,
                word.contains(".") ? paths : ids);
    }
}
