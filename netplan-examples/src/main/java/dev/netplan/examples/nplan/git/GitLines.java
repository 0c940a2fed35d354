package dev.netplan.examples.nplan.git;

import dev.netplan.yaml.merge.TextMerge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** The merge of lines that git does where nobody knows better. */
public final class GitLines {

    private GitLines() {}

    /** Merges texts line by line; what touches on both sides is a conflict. */
    public static TextMerge merge(String base, String ours, String theirs) {
        MergeResult<RawText> merged = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(ours),
                raw(theirs));
        int conflicts = 0;
        for (MergeChunk chunk : merged) {
            conflicts += chunk.getConflictState() == MergeChunk.ConflictState.FIRST_CONFLICTING_RANGE ? 1 : 0;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(text, merged, List.of("base", "ours", "theirs"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextMerge(text.toString(StandardCharsets.UTF_8), conflicts);
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
