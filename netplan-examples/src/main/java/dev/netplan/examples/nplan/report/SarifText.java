package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;

/** Text as SARIF has it: what could steer a terminal is taken out, and nothing in it is a placeholder or a link. */
final class SarifText {

    private SarifText() {}

    /** Text that is shown as it is. */
    static String shown(String text) {
        return Columns.harmless(text);
    }

    /** A message: braces stand twice, and where there could be a link its brackets are escaped. */
    static String message(String text) {
        String shown = shown(text).replace("{", "{{").replace("}", "}}");
        return shown.contains("](") ? shown.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : shown;
    }
}
