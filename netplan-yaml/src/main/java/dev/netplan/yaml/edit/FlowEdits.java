package dev.netplan.yaml.edit;

import java.util.List;
import java.util.Set;

/** Puts things into maps and lists in brackets, and takes things out of them. */
final class FlowEdits {

    private FlowEdits() {}

    /** Puts a written entry or item behind one that stands there, or before the first where the position is -1. */
    static void insert(Spot around, int behind, String written, Set<Integer> removed) {
        List<Spot> children = around.children();
        FileText file = around.file();
        refuseComments(around, children);
        if (children.isEmpty()) {
            int open = around.content() + 1;
            String space = around.branch().isMap() ? " " : "";
            file.replace(open, around.end() - 1, space + written + space);
            return;
        }
        String between = separator(file, children);
        int last = behind;
        while (last >= 0 && removed.contains(last) && isLastKept(last, children, removed)) {
            last--;
        }
        if (last < 0) {
            file.replace(children.get(0).from(), children.get(0).from(), written + between);
        } else {
            int at = children.get(last).to();
            file.replace(at, at, between + written);
        }
    }

    private static boolean isLastKept(int from, List<Spot> children, Set<Integer> removed) {
        for (int i = from; i < children.size(); i++) {
            if (!removed.contains(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes some of what stands there out, not all. */
    static void remove(Spot around, Set<Integer> removed) {
        List<Spot> children = around.children();
        refuseComments(around, children);
        FileText file = around.file();
        for (int i : removed) {
            Anchors.leave(children.get(i));
            if (!isLastKept(i, children, removed)) {
                file.replace(children.get(i).from(), children.get(i + 1).from(), "");
            } else if (!removed.contains(i - 1)) {
                file.replace(children.get(i - 1).to(), children.get(children.size() - 1).to(), "");
            }
        }
    }

    /** Takes all that stands there out, and leaves the brackets. */
    static void clear(Spot around) {
        refuseComments(around, around.children());
        Anchors.leave(around);
        around.file().replace(around.content() + 1, around.end() - 1, "");
    }

    private static String separator(FileText file, List<Spot> children) {
        Spot first = children.get(0);
        if (children.size() > 1) {
            String between = file.text().substring(first.to(), children.get(1).from());
            int line = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
            return line < 0 ? ", " : ",\n" + between.substring(line + 1);
        }
        int line = file.lineStart(first.from());
        return file.isBlank(line, first.from()) ? ",\n" + file.text().substring(line, first.from()) : ", ";
    }

    /** Brackets are rewritten as a whole only where no comment stands between them. */
    static void refuseComments(Spot around) {
        refuseComments(around, around.children());
    }

    /** A comment between entries could lose the one that it speaks of. */
    private static void refuseComments(Spot around, List<Spot> children) {
        int from = around.content() + 1;
        for (Spot child : children) {
            refuseComment(around, from, child.from());
            from = child.to();
        }
        refuseComment(around, from, around.end());
    }

    private static void refuseComment(Spot around, int from, int to) {
        if (around.file().text().substring(from, Math.max(from, to)).indexOf('#') >= 0) {
            throw new Unsafe("`" + around.path()
                    + "` stands in brackets over several lines with comments inside; change it by hand.");
        }
    }
}
