package dev.netplan.examples.nplan.exchange.csv;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.netplan.model.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of cells as RFC 4180 has them, in lines that end with CR LF. */
final class Cells {

    private Cells() {}

    /** A table: the names of its columns, and a list of values for each row. */
    static String table(List<String> columns, List<List<Object>> rows) {
        StringWriter text = new StringWriter();
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        CsvFactory factory = CsvFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (CsvGenerator generator = factory.createGenerator(text)) {
            generator.setSchema(schema);
            row(columns, generator);
            for (List<?> row : rows) {
                row(row, generator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(List<?> values, CsvGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Object value : values) {
            generator.writeString(CellMarks.guarded(text(value)));
        }
        generator.writeEndArray();
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Cells::text).orElse("");
        }
        if (value instanceof Iterable<?> values) {
            StringBuilder joined = new StringBuilder();
            values.forEach(one -> joined.append(joined.isEmpty() ? "" : CellMarks.BETWEEN)
                .append(quoted(text(one), CellMarks.BETWEEN)));
            return joined.toString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                .map(entry -> quoted(text(entry.getKey()), CellMarks.BETWEEN, CellMarks.LABELLED) + CellMarks.LABELLED
                        + quoted(text(entry.getValue()), CellMarks.BETWEEN))
                .collect(Collectors.joining(CellMarks.BETWEEN));
        }
        return value instanceof Word word ? word.word() : value.toString();
    }

    /** A text that cannot be taken for several: where it holds one of these marks, it stands in quotes. */
    private static String quoted(String text, String... marks) {
        boolean isPlain = !text.startsWith(CellMarks.QUOTE) && Arrays.stream(marks).noneMatch(text::contains);
        return isPlain ? text
                : CellMarks.QUOTE + text.replace(CellMarks.QUOTE, CellMarks.QUOTE + CellMarks.QUOTE) + CellMarks.QUOTE;
    }
}
