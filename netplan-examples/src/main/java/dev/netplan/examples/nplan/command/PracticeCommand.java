package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.report.RoundText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Terminal;
import dev.netplan.journal.Journal;
import dev.netplan.model.Plan;
import dev.netplan.talk.Round;
import dev.netplan.talk.Talk;
import dev.netplan.talk.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan practice}. */
final class PracticeCommand implements Command {

    @Override
    public String purpose() {
        return "Practises a talk from hello to goodbye, alone or with a partner; another one every day.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.flag("--partner", "Two people take turns: one leads, then the other."));
        spec.addOption(Options.value("--round", "N", "The round of this number; else today's."));
        spec.addOption(Options.flag("--list", "Print all turns, and wait for no answer."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        Plan plan = PlanFile.named(call).plan();
        LocalDate today = call.today(plan.zone());
        int number = number(call, (int) ChronoUnit.DAYS.between(plan.start(), today) + 1);
        Talk talk = Talk.of(Journal.of(plan, today));
        Practising practising = new Practising(call);
        if (call.has("--partner")) {
            practising.together(talk.round(number), talk.round(number + 1), plan.owner().name());
        } else {
            practising.alone(talk.round(number));
        }
        return Exit.FINE;
    }

    private static int number(Call call, int ofToday) throws Complaint {
        Optional<String> given = call.value("--round");
        if (given.isPresent() && !given.get().matches("[1-9][0-9]{0,5}")) {
            throw Complaint.wrong("`--round` is `" + given.get() + "`; expected a number from 1 to 999999.");
        }
        return given.map(Integer::valueOf).orElse(ofToday);
    }

    /** Goes through the turns, and waits at each as long as somebody answers. */
    private static final class Practising {

        private final Terminal terminal;
        private final RoundText text;
        private boolean answered;

        Practising(Call call) {
            this.terminal = call.terminal();
            this.text = new RoundText(terminal.page());
            this.answered = !call.has("--list");
        }

        void alone(Round round) {
            text.alone(round);
            List<Turn> turns = round.turns();
            for (int i = 0; i < turns.size(); i++) {
                text.turn(i + 1, turns.get(i));
                answer("  >").ifPresent(line -> text.hint(line));
                text.example(turns.get(i));
            }
            text.end();
        }

        void together(Round first, Round second, String owner) {
            text.together(first, owner);
            lead(first, owner, true);
            text.changed(owner);
            lead(second, "Partner", false);
            text.end();
        }

        private void lead(Round round, String leader, boolean owner) {
            for (Turn turn : round.turns()) {
                text.said(leader, turn, owner);
                answer("  [Enter]");
            }
        }

        /** A prompt is for those who see it; lines are read from a pipe as well, and once they end, none is awaited. */
        private Optional<String> answer(String prompt) {
            Optional<String> line = !answered ? Optional.empty()
                    : terminal.watched() ? Answers.to(prompt, terminal) : Answers.next(terminal);
            if (answered && line.isEmpty() && terminal.watched()) {
                terminal.complaints().end();
            }
            answered = line.isPresent();
            return line;
        }
    }
}
