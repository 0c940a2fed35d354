package dev.netplan.examples.nplan.command;

import dev.netplan.agenda.Agenda;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.report.AgendaJson;
import dev.netplan.examples.nplan.report.AgendaText;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan agenda}. */
final class AgendaCommand implements Command {

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public String purpose() {
        return "Shows what is to be done on which day: this week, or the days named.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.flag("--week", "The plan's week that holds today; so it is anyway."));
        spec.addOption(Options.value("--from", "DATE", "The first day; else today."));
        spec.addOption(Options.value("--to", "DATE", "The last day; else the seventh."));
        spec.addOption(Options.format("text", "json"));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        String format = call.choice("--format", "text", "json");
        Plan plan = PlanFile.named(call).plan();
        Agenda agenda = Agenda.of(plan, call.today(plan.zone()));
        Window days = days(call, agenda);
        if (format.equals("json")) {
            AgendaJson.print(agenda, days.first(), days.last(), call.terminal().out());
        } else {
            AgendaText.print(agenda, days.first(), days.last(), call.terminal().page());
        }
        return Exit.FINE;
    }

    private static Window days(Call call, Agenda agenda) throws Complaint {
        boolean named = call.value("--from").isPresent() || call.value("--to").isPresent();
        if (!named) {
            PlanCalendar calendar = agenda.journal().calendar();
            return calendar.wholeWeek(calendar.week(agenda.asOf()));
        }
        if (call.has("--week")) {
            throw Complaint.wrong("`--week` and other days are asked for at once; expected one of them.");
        }
        LocalDate from = call.date("--from").orElse(agenda.asOf());
        LocalDate to = call.date("--to").orElse(from.plusDays(DAYS_OF_A_WEEK - 1));
        if (to.isBefore(from)) {
            throw Complaint.wrong("`--to` is " + to + "; expected a day that is not before " + from + ".");
        }
        return Window.between(from, to);
    }
}
