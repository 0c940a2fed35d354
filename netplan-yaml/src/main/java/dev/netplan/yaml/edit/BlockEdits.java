package dev.netplan.yaml.edit;

import java.util.List;
import java.util.Set;

/** Puts lines into maps and lists without brackets, and takes lines out of them. */
final class BlockEdits {

    private BlockEdits() {}

    /** Puts lines behind a key or an item that stands there. */
    static void insertBehind(Spot around, Spot behind, List<String> lines) {
        FileText file = around.file();
        file.insertLines(file.nextLine(behind.lastLine(around.column())), lines);
    }

    /** Puts lines before the first key or item; behind the last where the first stands behind a dash. */
    static void insertFirst(Spot around, List<String> lines) {
        FileText file = around.file();
        List<Spot> children = around.children();
        int first = start(around, children.get(0));
        if (file.isBlank(file.lineStart(first), first)) {
            file.insertLines(file.lineStart(first), lines);
        } else if (around.branch().isMap()) {
            insertBehind(around, children.get(children.size() - 1), lines);
        } else {
            throw new Unsafe(
                    "`" + around.path() + "` begins behind the dash of another list; change it by hand.");
        }
    }

    private static int start(Spot around, Spot child) {
        return around.branch().isMap() ? child.keyStart() : around.dash(child);
    }

    /** Takes keys or items out, not all of them where the first stands behind a dash. */
    static void remove(Spot around, Set<Integer> removed) {
        List<Spot> children = around.children();
        int column = around.column();
        FileText file = around.file();
        for (int i : removed) {
            Spot child = children.get(i);
            Anchors.leave(child);
            int first = start(around, child);
            int line = file.lineStart(first);
            if (file.isBlank(line, first)) {
                file.replace(line, file.nextLine(child.lastLine(column)), "");
            } else {
                behindDash(around, children, i, removed);
            }
        }
    }

    /** What stands behind a dash gives its place to the next that stays. */
    private static void behindDash(Spot around, List<Spot> children, int removed, Set<Integer> others) {
        int next = removed + 1;
        while (others.contains(next)) {
            next++;
        }
        FileText file = around.file();
        if (!around.branch().isMap() || next >= children.size()) {
            throw new Unsafe("`" + around.path() + "` begins behind a dash with what is to go; change it by hand.");
        }
        int from = children.get(removed).keyStart();
        int to = children.get(next).keyStart();
        for (int line = file.nextLine(children.get(removed).to()); line < to; line = file.nextLine(line)) {
            if (file.line(line).startsWith("#")) {
                // what stays begins below its dash, so that the comment keeps its place
                file.replace(file.text().lastIndexOf('-', from) + 1,
                        file.lineStop(Math.max(children.get(removed).to() - 1, from)), "");
                return;
            }
        }
        file.replace(from, to, "");
    }

    /** Whether empty lines stand between the last things in a map or list. */
    static boolean isSpaced(Spot around, Spot last, Spot before) {
        FileText file = around.file();
        int line = file.nextLine(before.lastLine(around.column()));
        return line < last.from() && file.line(line).isEmpty();
    }
}
