package dev.netplan.bench;

import java.util.Locale;
import java.util.Map;

/** The comparison as a picture: one bar for each way to read the same text, against SnakeYAML's bare events. */
final class Picture {

    private static final int LEFT = 290;
    private static final int WIDTH = 760;
    private static final int ROW = 34;
    private static final int TOP = 66;

    private final StringBuilder svg = new StringBuilder();
    private final double unit;
    private final double widest;
    private int row;

    private Picture(double unit, double widest) {
        this.unit = unit;
        this.widest = widest;
    }

    /**
     * An image for a page.
     *
     * @param microseconds what each benchmark costs, by its name
     * @param where the machine and the date
     */
    static String of(Map<String, Double> microseconds, String where) {
        double unit = microseconds.get("snakeYamlEvents");
        Picture picture = new Picture(unit, microseconds.get("jacksonTreeAndSchema") / unit);
        picture.bar("netplan: plan and places", microseconds.get("read"), true);
        picture.bar("netplan: and all rules", microseconds.get("readAndCheck"), true);
        picture.bar("SnakeYAML: bare events", unit, false);
        picture.bar("Jackson YAML: bound, no places", microseconds.get("jacksonYamlDatabind"), false);
        picture.bar("Jackson YAML: tree and JSON Schema", microseconds.get("jacksonTreeAndSchema"), false);
        picture.bar("Jackson JSON: bound, no places", microseconds.get("jacksonJsonDatabind"), false);
        return picture.framed(where);
    }

    private void bar(String name, double cost, boolean ours) {
        double ratio = cost / unit;
        int y = TOP + ROW * row;
        long width = Math.round((WIDTH - LEFT - 60) * ratio / widest);
        svg.append(String.format(Locale.ROOT, "<text x='%d' y='%d' text-anchor='end'>%s</text>%n", LEFT - 12, y + 15,
                name));
        svg.append(String.format(Locale.ROOT,
                "<rect class='%s' x='%d' y='%d' width='%d' height='20' rx='3'/>%n", ours ? "ours" : "theirs", LEFT, y,
                Math.max(width, 2)));
        svg.append(String.format(Locale.ROOT, "<text class='%s' x='%d' y='%d'>%.2f</text>%n", ours ? "strong" : "quiet",
                LEFT + width + 8, y + 15, ratio));
        row++;
    }

    private String framed(String where) {
        int height = TOP + ROW * row + 26;
        return String.format(Locale.ROOT, """
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %2$d' width='%1$d' height='%2$d' role='img'>
                <title>Time to read a plan of 1,200 contacts, against SnakeYAML's bare events</title>
                <style>
                svg { background: #ffffff; font: 14px system-ui, sans-serif; }
                text { fill: #24292f; } .head { font-weight: 600; font-size: 16px; } .strong { font-weight: 600; }
                .quiet, .where { fill: #57606a; } .where { font-size: 12px; }
                .ours { fill: #0f766e; } .theirs { fill: #b6bec8; }
                @media (prefers-color-scheme: dark) {
                  svg { background: #0d1117; } text { fill: #e6edf3; } .quiet, .where { fill: #9198a1; }
                  .ours { fill: #2dd4bf; } .theirs { fill: #4b545f; }
                }
                </style>
                <text class='head' x='16' y='28'>Reading a plan of 1,200 contacts (0.7 MB)</text>
                <text class='where' x='16' y='48'>time, where SnakeYAML&#8217;s bare events are 1; shorter is better</text>
                %3$s<text class='where' x='16' y='%4$d'>%5$s</text>
                </svg>
                """, WIDTH, height, svg, height - 12, where);
    }
}
