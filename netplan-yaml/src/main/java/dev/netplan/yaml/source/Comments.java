package dev.netplan.yaml.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the comments of a text, which a plan does not hold. A {@code #} inside a key or a value begins none. */
public final class Comments {

    private final SourceText source;
    private final List<Comment> found = new ArrayList<>();
    /** Up to where the text is known to be looked through. */
    private int at;

    private Comments(SourceText source) {
        this.source = source;
    }

    /**
     * The comments of a text, in its order.
     *
     * @param top what was read of it
     */
    public static List<Comment> of(SourceText source, Branch top) {
        Comments comments = new Comments(source);
        if (source.text().indexOf('#') >= 0) {
            comments.around(top);
            comments.lookUpTo(source.text().length());
        }
        return List.copyOf(comments.found);
    }

    private void around(Branch branch) {
        if (branch.keyStart() >= 0) {
            pass(branch.keyStart(), branch.keyEnd());
        }
        if (branch.isMap()) {
            branch.keys().forEach(key -> branch.under(key).ifPresent(this::around));
        } else if (branch.isList()) {
            for (int i = 0; i < branch.sizeInFile(); i++) {
                branch.itemAt(i).ifPresent(this::around);
            }
        } else {
            pass(branch.start(), branch.end());
        }
    }

    private void pass(int from, int to) {
        lookUpTo(source.index(from));
        at = Math.max(at, source.index(to));
    }

    private void lookUpTo(int end) {
        String text = source.text();
        while (at < end) {
            if (text.charAt(at) == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                int stop = at;
                while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                    stop++;
                }
                add(at, stop);
                at = stop;
            } else {
                at++;
            }
        }
    }

    private void add(int from, int to) {
        String text = source.text();
        int line = from;
        while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
            line--;
        }
        found.add(new Comment(source.place(source.offset(from), source.offset(to)),
                text.substring(from, to).stripTrailing(), text.substring(line, from).isBlank()));
    }
}
