package dev.netplan.examples.nplan.intake.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.netplan.format.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table under a header that was recognised.
 *
 * @param header its columns
 * @param rows its rows, those without anything left out
 * @param trouble why it breaks off before the end of the text or has no row, where it does
 */
record Table(Header header, List<List<String>> rows, List<String> trouble) {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * The table of a text: it begins at the first line that is a header, whatever stands above.
     *
     * @return empty where no line is one
     */
    static Optional<Table> of(String text, Vocabulary words) {
        boolean first = true;
        for (int start = 0; start < text.length();) {
            int end = lineEnd(text, start);
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                for (char separator : SEPARATORS) {
                    Header header = Header.of(cells(line, separator), words);
                    if (header.isRecognised(first)) {
                        return Optional.of(read(header, text.substring(Math.min(end + 1, text.length())), separator));
                    }
                }
                first = false;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** The cells of a header, in which no separator stands inside quotes. */
    private static List<String> cells(String line, char separator) {
        return Arrays.stream(line.split(String.valueOf(separator), -1)).map(String::strip)
            .map(cell -> cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                    ? cell.substring(1, cell.length() - 1) : cell)
            .toList();
    }

    private static Table read(Header header, String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> found = new CsvMapper().readerFor(String[].class).with(schema)
            .with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(text)) {
            while (found.hasNextValue()) {
                List<String> row = Arrays.asList(found.nextValue());
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(List.copyOf(row));
                }
            }
            return new Table(header, List.copyOf(rows), rows.isEmpty()
                    ? List.of("The table ends with its header; expected rows below it.") : List.of());
        } catch (IOException | RuntimeException broken) {
            // whatever the library makes of bytes that are no table, the rows above are some
            return new Table(header, List.copyOf(rows), List.of("The table breaks off behind "
                    + (rows.isEmpty() ? "its header" : "row " + rows.size())
                    + ": a quote is opened there and never closed, or a cell is too long."));
        }
    }

    /** The sentence on a row that tells nobody, with what would have told somebody. */
    String nobody(int row, String expected) {
        String cells = rows.get(row).stream().filter(cell -> !cell.isBlank()).map(String::strip)
            .collect(Collectors.joining(", "));
        return "Row " + (row + 1) + " is `" + Quoted.shortened(cells) + "`; expected " + expected
                + ", so it is left out.";
    }
}
