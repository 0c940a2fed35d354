package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.netplan.format.InvalidValue;
import dev.netplan.model.Owner;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanExceptionTest {

    @Test
    void every_finding_has_its_line_with_its_hint_below() {
        Finding placed =
                Finding.of("bad-value", Severity.ERROR, PlanPath.of("start"), "`start` is no date.", "Mend it.")
                    .withPlace(new Place("plan.yaml", 2, 8, 2, 12));
        Finding told =
                Finding.of("unknown-reference", Severity.ERROR, PlanPath.of("goals", "talks", "toward"), "Nobody.", "");
        Finding whole = Finding.of("no-interests", Severity.ERROR, PlanPath.ROOT, "Nothing.", "");

        PlanException thrown = PlanException.of(List.of(placed, told, whole));

        assertThat(thrown).hasMessage("""
                plan.yaml:2:8: `start` is no date. [bad-value]
                    Mend it.
                goals.talks.toward: Nobody. [unknown-reference]
                Nothing. [no-interests]""");
        assertThat(thrown.findings()).containsExactly(placed, told, whole);
    }

    @Test
    void what_comes_from_another_process_has_its_message_left() throws IOException, ClassNotFoundException {
        Finding whole = Finding.of("no-interests", Severity.ERROR, PlanPath.ROOT, "Nothing.", "");
        Exception invalid = assertThrows(InvalidValue.class, () -> Owner.builder().name("").build());

        PlanException thrown = (PlanException) sent(PlanException.of(List.of(whole)));

        assertThat(thrown).hasMessage("Nothing. [no-interests]");
        assertThat(thrown.findings()).isEmpty();
        assertThat(((InvalidValue) sent(invalid)).faults()).isEmpty();
    }

    private static Object sent(Exception exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
