package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.PeopleText;
import dev.netplan.examples.nplan.report.Turn;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Stage;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.model.Word;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan people}. */
final class PeopleCommand implements Command {

    private static final Map<String, Stage> STAGES = Word.words(Stage.values());

    @Override
    public String purpose() {
        return "Lists contacts with their stage, last and next date, in the order of whom next.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.value("--stage", "STAGE", "Those at this stage: " + String.join(", ", STAGES.keySet())
                + "."));
        spec.addOption(Options.value("--org", "ORG", "Those of an organization, by its id or as contacts spell it."));
        spec.addOption(Options.value("--toward", "INTEREST", "Those of an interest."));
        spec.addOption(Options.flag("--due", "Those to be in touch with today, or since long."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        Plan plan = PlanFile.named(call).plan();
        Journal journal = Journal.of(plan, call.today(plan.zone()));
        Set<String> chosen = chosen(call, journal);
        List<Contact> people = inOrder(journal).stream().filter(contact -> chosen.contains(contact.id())).toList();
        PeopleText.print(journal, call.has("--due") ? Turn.dueNow(people, journal) : people, call.terminal().page());
        return Exit.FINE;
    }

    /** Whom next comes first; then those with whom nobody keeps in touch, by what they share with the plan. */
    private static List<Contact> inOrder(Journal journal) {
        Plan plan = journal.plan();
        LinkedHashSet<Contact> people = journal.whomNext().stream()
            .flatMap(touch -> plan.contacts().find(touch.contact()).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
        Comparator<Contact> shared = Comparator
            .comparingLong(contact -> contact.toward().stream().filter(plan.interests()::has).count());
        plan.contacts().asList().stream().sorted(shared.reversed().thenComparing(Contact::name)).forEach(people::add);
        return List.copyOf(people);
    }

    private static Set<String> chosen(Call call, Journal journal) throws Complaint {
        Plan plan = journal.plan();
        Set<String> chosen = new LinkedHashSet<>(plan.contacts().ids());
        Optional<String> stage = call.value("--stage");
        if (stage.isPresent()) {
            Stage wanted = STAGES.get(known("--stage", stage.get(), STAGES.keySet()));
            chosen.removeIf(contact -> journal.stageOf(contact) != wanted);
        }
        Optional<String> interest = call.value("--toward");
        if (interest.isPresent()) {
            String wanted = known("--toward", interest.get(), plan.interests().ids());
            chosen.removeIf(contact -> !plan.contacts().find(contact).orElseThrow().toward().contains(wanted));
        }
        call.value("--org").ifPresent(org -> chosen.retainAll(atOrganization(org, journal)));
        return chosen;
    }

    private static Collection<String> atOrganization(String org, Journal journal) {
        return journal.organizations().stream().filter(coverage -> coverage.organization().equals(org)).findFirst()
            .map(Coverage::contacts).orElseGet(() -> journal.contactsAt(org));
    }

    private static String known(String option, String word, Collection<String> known) throws Complaint {
        if (known.contains(word)) {
            return word;
        }
        throw Complaint.unknown("`" + option + "` is `" + word + "`; expected one of `" + String.join("`, `", known)
                + "`.", word, known);
    }
}
