package dev.netplan.yaml.edit;

import dev.netplan.format.MapById;
import dev.netplan.model.Plan;
import dev.netplan.yaml.source.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value where it stands in a text that is to be edited. Positions are those of characters in the text.
 *
 * @param file the text
 * @param branch the value
 * @param path the way to it, for people
 * @param inBrackets whether it stands inside a map or list in brackets
 * @param foreign whether it belongs to the application, so that a list of one is not the same as that one
 */
record Spot(FileText file, Branch branch, String path, boolean inBrackets, boolean foreign) {

    /** The maps whose keys are ids, which may begin as the keys of applications do. */
    private static final Set<String> SECTIONS = Plan.shape().keys().stream()
        .filter(key -> key.type() instanceof MapById<?>).map(key -> key.name()).collect(Collectors.toSet());

    int start() {
        return file.index(branch.start());
    }

    int end() {
        return file.index(branch.end());
    }

    boolean hasKey() {
        return branch.keyStart() >= 0;
    }

    int keyStart() {
        return file.index(branch.keyStart());
    }

    int keyEnd() {
        return file.index(branch.keyEnd());
    }

    /** Where it begins, with its key. */
    int from() {
        return hasKey() ? keyStart() : start();
    }

    /** The end of it, or of its key where nothing follows. */
    int to() {
        return Math.max(end(), hasKey() ? keyEnd() : start());
    }

    boolean isScalar() {
        return !branch.isMap() && !branch.isList();
    }

    boolean isEmpty() {
        return isScalar() && start() == end();
    }

    /** Its first character; a space where there is none. */
    char first() {
        return start() < end() ? file.charAt(start()) : ' ';
    }

    /** Whether it stands for something written elsewhere. */
    boolean isAlias() {
        return first() == '*';
    }

    /** The mark by which others stand for it: {@code &people}. */
    Optional<String> anchor() {
        if (first() != '&') {
            return Optional.empty();
        }
        int at = start();
        while (at < end() && !Character.isWhitespace(file.charAt(at))) {
            at++;
        }
        return Optional.of(file.text().substring(start(), at));
    }

    /** Where its content begins, behind a mark for others. */
    int content() {
        Optional<String> anchor = anchor();
        if (anchor.isEmpty()) {
            return start();
        }
        int at = start() + anchor.get().length();
        while (at < end() && (Character.isWhitespace(file.charAt(at)) || file.charAt(at) == '#')) {
            at = file.charAt(at) == '#' ? file.lineStop(at) : at + 1;
        }
        return at;
    }

    /** Whether it is a map or list in brackets. */
    boolean isFlow() {
        char open = file.charAt(content());
        return !isScalar() && (open == '{' || open == '[');
    }

    /** Whether its content begins on the line of its key, and not below. */
    boolean isOnLineOfKey() {
        return !hasKey() || file.lineStart(content()) == file.lineStart(keyEnd());
    }

    /** Whether it begins on the line of the dash before it. */
    boolean isBehindDash() {
        int line = file.lineStart(content());
        return file.text().substring(line, content()).strip().equals("-");
    }

    List<String> keys() {
        return branch.keys();
    }

    boolean has(String key) {
        return branch.under(key).isPresent();
    }

    Spot key(String key) {
        boolean ofApplication = key.startsWith("x-") && !SECTIONS.contains(path);
        return below(branch.under(key).orElseThrow(), path.isEmpty() ? key : path + "." + key, ofApplication);
    }

    Optional<Spot> find(String key) {
        return has(key) ? Optional.of(key(key)) : Optional.empty();
    }

    /** An item by its position in the model. */
    Spot item(int position) {
        return itemInFile(branch.positionInFile(position));
    }

    Spot itemInFile(int position) {
        return below(branch.itemAt(position).orElseThrow(), path + "[" + position + "]", false);
    }

    private Spot below(Branch child, String way, boolean ofApplication) {
        return new Spot(file, child, way, inBrackets || isFlow(), foreign || ofApplication);
    }

    /** What stands directly in it, in the order of the text. */
    List<Spot> children() {
        List<Spot> children = new ArrayList<>();
        keys().forEach(key -> children.add(key(key)));
        for (int i = 0; i < branch.sizeInFile(); i++) {
            children.add(itemInFile(i));
        }
        return children;
    }

    /**
     * The column in which the keys or dashes of a block stand.
     *
     * @throws Unsafe when they do not stand in one
     */
    int column() {
        List<String> keys = keys();
        return keys.isEmpty() ? file.column(content()) : file.column(key(keys.get(0)).keyStart());
    }

    /** Where the dash before an item of a block list stands. */
    int dash(Spot item) {
        int column = column();
        int line = file.lineStart(item.start());
        while (line > file.lineStart(content()) && file.charAt(line + column) != '-') {
            line = file.lineStart(line - 1);
        }
        if (file.charAt(line + column) != '-') {
            throw new Unsafe("`" + path + "` is laid out so that its items cannot be told apart; write it by hand.");
        }
        return line + column;
    }

    /** The column of its key. */
    int ownColumn() {
        return file.column(keyStart());
    }

    /** Where the value of its key belongs, when nothing stands there. */
    int behindColon() {
        int at = keyEnd();
        while (file.charAt(at) == ' ') {
            at++;
        }
        if (file.charAt(at) != ':') {
            throw new Unsafe("`" + path + "` has a `?` before its key; write the key as usual to change it.");
        }
        return at + 1;
    }

    /** The last line that belongs to it in a block: that of its end, and comments below it that are moved in deeper. */
    int lastLine(int column) {
        int end = Math.max(to() - 1, from());
        int line = file.lineStart(end);
        if (isScalar() && (first() == '|' || first() == '>')) {
            line = behindKeptLines(line);
        }
        for (int next = file.nextLine(line); next < file.text().length() && next > line; next = file.nextLine(line)) {
            if (!file.line(next).startsWith("#") || file.indent(next) <= column) {
                break;
            }
            line = next;
        }
        return line;
    }

    /** Empty lines at the end of a block that keeps them are a part of it. */
    private int behindKeptLines(int last) {
        String header = file.text().substring(start(), file.lineStop(start()));
        int line = last;
        int comment = header.indexOf('#');
        if ((comment < 0 ? header : header.substring(0, comment)).indexOf('+') >= 0) {
            for (int next = file.nextLine(line); next < file.text().length() && file.line(next).isEmpty();
                    next = file.nextLine(line)) {
                line = next;
            }
        }
        return line;
    }
}
