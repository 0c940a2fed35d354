package dev.netplan.yaml.read;

import dev.netplan.check.Place;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.Names;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files of one reading have in common, and what is found out from them beside the plan. */
final class Gathered {

    /** What was read before of texts that may be much the same. */
    final @Nullable Earlier earlier;
    final Names names;
    final Values values;
    final Findings findings = new Findings();
    final NamedIds ids = new NamedIds();
    /** The paths of texts that end at a comment which was not meant to be one. */
    final List<PlanPath> cutByComments = new ArrayList<>();
    /** The paths of elements that the plan lacks. */
    final Set<PlanPath> declared = new HashSet<>();

    private final List<SourceText> sources = new ArrayList<>();
    private int length;

    Gathered(@Nullable Earlier earlier) {
        this.earlier = earlier;
        this.names = earlier == null ? new Names() : earlier.names();
        this.values = new Values(names);
    }

    /** Takes in the next file. */
    Reports begin(SourceText source) {
        sources.add(source);
        length += source.length() + 1;
        return new Reports(findings, ids, findings.nextFile(), source);
    }

    /** Whether the places of one more file can still be told apart from those of the files before. */
    boolean hasRoomFor(SourceText source) {
        return source.length() < Integer.MAX_VALUE - 1 - length;
    }

    /** The files so far. */
    List<SourceText> sources() {
        return sources;
    }

    /** Where the last file begins, when all stand one behind the other. */
    int base() {
        return length - sources.get(sources.size() - 1).length() - 1;
    }

    /** Where a key is, by its offset from the start of the first file. */
    Place keyPlace(int handle, String name) {
        int offset = handle;
        int file = 0;
        while (offset > sources.get(file).length()) {
            offset -= sources.get(file).length() + 1;
            file++;
        }
        SourceText source = sources.get(file);
        int index = source.index(offset);
        char first = index < source.text().length() ? source.text().charAt(index) : ' ';
        int quotes = first == '"' || first == '\'' ? 2 : 0;
        return source.place(offset, offset + name.codePointCount(0, name.length()) + quotes);
    }
}
