package dev.netplan.fuzz;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Intake;
import dev.netplan.examples.nplan.intake.References;
import dev.netplan.examples.nplan.intake.State;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.examples.nplan.intake.ics.CalendarEvents;
import dev.netplan.examples.nplan.intake.table.ContactTable;
import dev.netplan.examples.nplan.intake.table.LinkedIn;
import dev.netplan.examples.nplan.intake.vcf.AddressBook;
import dev.netplan.model.Plan;
import dev.netplan.yaml.edit.Outcome;
import dev.netplan.yaml.edit.PlanEditor;
import dev.netplan.yaml.read.PlanReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any file is rows or one sentence; what is taken over is a plan, which knows all of it the next time. */
public final class AnyImport {

    private static final String TEXT = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }  # mine\ncontacts:\n"
            + "  known: { name: Somebody Known, email: known@example.net }\n";
    private static final Plan PLAN = PlanReader.standard().read(TEXT, "plan.yaml").orThrow();

    private AnyImport() {}

    /** A file, after a byte that says which kind it is. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (!text.isEmpty()) {
            try {
                taken(References.within(PLAN, read(text.charAt(0), text.substring(1))));
            } catch (Unrecognised sentence) {
                // a file of another kind
            }
        }
    }

    private static Arrivals read(char kind, String text) throws Unrecognised {
        return switch (kind % 4) {
            case 0 -> LinkedIn.of(text);
            case 1 -> AddressBook.of(text);
            case 2 -> CalendarEvents.of(text, PLAN);
            default -> ContactTable.of(text);
        };
    }

    private static void taken(Arrivals arrivals) {
        Plan once = Intake.of(PLAN, arrivals.all(), false).plan();
        if (PlanEditor.ofFile(TEXT, "plan.yaml").become(once) instanceof Outcome.Refusal refusal) {
            throw new AssertionError(refusal.reason());
        }
        List<State> again = Intake.of(once, arrivals.all(), false).rows().stream().map(row -> row.state()).toList();
        if (again.contains(State.NEW)) {
            throw new AssertionError("new the second time: " + again);
        }
    }
}
