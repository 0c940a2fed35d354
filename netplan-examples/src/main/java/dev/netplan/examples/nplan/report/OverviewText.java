package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Severity;
import dev.netplan.progress.Progress;
import java.util.List;

/** A plan at a glance: what there is to say about it, the week, and the goals. */
public final class OverviewText {

    private OverviewText() {}

    /** Writes all three, of the plan in the file of this name. */
    public static void print(Progress progress, String file, List<Finding> findings, Page page) {
        ProgressText.title(progress, page);

        page.heading("Findings");
        findings.stream().filter(finding -> finding.accepted().isEmpty() && finding.severity() == Severity.WARNING)
            .forEach(finding -> page.wrapped("  ", finding.message()));
        boolean open = findings.stream().anyMatch(finding -> finding.accepted().isEmpty());
        page.faint("  " + Summary.of(findings).sentence() + (open ? "; `nplan check " + file + "` shows where." : "."))
            .end();

        Agenda agenda = progress.agenda();
        PlanCalendar calendar = agenda.journal().calendar();
        Window week = calendar.wholeWeek(calendar.week(agenda.asOf()));
        page.heading("This week");
        AgendaText.days(agenda, week.first(), week.last(), page);
        YesText.print(agenda.journal(), page);

        ProgressText.goals(progress, page);
    }
}
