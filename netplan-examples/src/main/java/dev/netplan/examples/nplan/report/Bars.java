package dev.netplan.examples.nplan.report;

import java.util.List;

/** Numbers as pictures of one line. */
final class Bars {

    private static final String STEPS = "▁▂▃▄▅▆▇█";

    private Bars() {}

    /** How much of something is there: {@code ██████░░░░}. */
    static String bar(int done, int of, int columns) {
        int filled = of <= 0 ? 0 : (int) Math.min(columns, Math.round((double) done * columns / of));
        return "█".repeat(filled) + "░".repeat(columns - filled);
    }

    /** A column for each number, as high as the number is beside the greatest: {@code ▁▃█}; a dot for none. */
    static String sparkline(List<Integer> numbers) {
        int greatest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (int number : numbers) {
            line.append(number == 0 ? '·'
                    : STEPS.charAt((int) Math.round((STEPS.length() - 1) * (double) number / greatest)));
        }
        return line.toString();
    }
}
