package dev.netplan.examples.nplan.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.netplan.examples.nplan.exchange.csv.TableText.Table;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void contacts_stand_with_stage_last_and_due() throws IOException {
        List<String[]> rows = rows(table("""
                contacts: { kai: { name: Kai, keep-in-touch: 2 weeks, tags: [a, b], met: { on: 2026-01-05 } } }
                """, Table.CONTACTS));

        assertThat(rows.get(0)).startsWith("id", "name").endsWith("stage", "last", "due");
        assertThat(rows.get(1)).startsWith("kai", "Kai").contains("a; b", "2 weeks")
            .endsWith("met", "2026-01-05", "2026-01-19");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_reckon_with_begins_with_an_apostrophe() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "'s", "Kai", ""))
            .extracting(CellMarks::guarded)
            .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "''=1", "'s", "Kai", "");
    }

    @Test
    void goals_stand_with_their_forecast() throws IOException {
        List<String[]> rows = rows(table("goals: { talks: { do: coffee-chat, times: 4 } }", Table.GOALS));

        assertThat(rows.get(1)).startsWith("talks", "").contains("entries", "behind");
    }

    @Property(tries = 60)
    void every_table_has_as_many_cells_in_each_row_and_no_formula(@ForAll Plan plan) throws IOException {
        Progress progress = Progress.of(plan, plan.start().plusDays(30));

        for (Table table : Table.values()) {
            String text = TableText.of(progress, table);
            List<String[]> rows = rows(text);

            assertThat(text).endsWith("\r\n");
            assertThat(rows).allMatch(row -> row.length == rows.get(0).length);
            assertThat(rows)
                .allMatch(row -> List.of(row).stream().noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")));
        }
        assertThat(rows(TableText.of(progress, Table.JOURNAL))).hasSize(plan.journal().size() + 1);
        assertThat(rows(TableText.of(progress, Table.CONTACTS))).hasSize(plan.contacts().size() + 1);
    }

    @Property(tries = 60)
    void every_key_of_a_contact_has_a_column(@ForAll Plan plan) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Contact contact : plan.contacts()) {
            contact.toTree().forEach((key, value) -> keys.add(key));
        }
        keys.removeIf(key -> key.startsWith("x-"));

        String columns = String.join(" ", rows(TableText.of(Progress.of(plan, plan.start()), Table.CONTACTS)).get(0));

        assertThat(keys).allMatch(columns::contains);
    }

    private static String table(String sections, Table table) {
        Plan plan = PlanReader.standard().read("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n" + sections,
                "plan.yaml")
            .orThrow();
        return TableText.of(Progress.of(plan, MARCH), table);
    }

    private static List<String[]> rows(String text) throws IOException {
        try (MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(text)) {
            return rows.readAll();
        }
    }
}
