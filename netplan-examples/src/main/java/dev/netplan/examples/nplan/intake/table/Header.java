package dev.netplan.examples.nplan.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first row of a table.
 *
 * @param columns the key that each column tells; empty for one that is not understood
 * @param known whether they are enough to tell anybody
 */
record Header(List<Optional<String>> columns, boolean known) {

    private static final int MOST_COLUMNS = 1000;

    static Header of(List<String> cells, Vocabulary words) {
        if (cells.size() > MOST_COLUMNS) {
            return new Header(List.of(), false);
        }
        List<Optional<String>> columns = cells.stream().map(words::key).toList();
        return new Header(columns, words.isEnough().test(columns.stream().flatMap(Optional::stream).toList()));
    }

    /** Whether it is one. A single word may stand anywhere in a text, and is a header in its first line only. */
    boolean isRecognised(boolean firstLine) {
        return known && (firstLine || columns.stream().flatMap(Optional::stream).distinct().count() > 1);
    }

    /** The first value in a row for a key; empty text where there is none. */
    String cell(List<String> row, String key) {
        return cells(row, key).stream().findFirst().orElse("");
    }

    /** All values in a row for a key, in the order of the columns, without empty ones. */
    List<String> cells(List<String> row, String key) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            if (columns.get(i).filter(key::equals).isPresent() && !row.get(i).isBlank()) {
                cells.add(row.get(i));
            }
        }
        return List.copyOf(cells);
    }

    /** The keys that its columns tell, each once. */
    List<String> keys() {
        return columns.stream().flatMap(Optional::stream).distinct().toList();
    }
}
