package dev.netplan.examples.nplan.exchange.csv;

/**
 * The marks by which a cell of our own tables tells more than a text. Whoever reads such a table goes by the same.
 */
public final class CellMarks {

    /** Between several values in one cell. */
    public static final String BETWEEN = "; ";

    /** Behind the label of a value. */
    public static final String LABELLED = ": ";

    /** Around a value that holds one of the others or begins with a quote; a quote inside is doubled. */
    public static final String QUOTE = "\"";

    private static final String FORMULA = "=+-@\t\r";
    private static final String GUARD = "'";

    private CellMarks() {}

    /** A text that no spreadsheet takes for a formula. */
    public static String guarded(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    /** The text that was guarded so. */
    public static String unguarded(String text) {
        return text.startsWith(GUARD) && isFormula(text) ? text.substring(GUARD.length()) : text;
    }

    /** Whether a text is a formula, by itself or behind guards: taking one off must give the text back. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (text.startsWith(GUARD, at)) {
            at += GUARD.length();
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
