package dev.netplan.yaml.merge;

import dev.netplan.yaml.merge.Remark.Where;
import dev.netplan.yaml.source.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what each comment of a text belongs to. */
final class Remarks {

    private final Landmarks landmarks;
    private final List<Remark> found = new ArrayList<>();
    /** The first landmark that begins on the line looked at, or below. */
    private int next;

    private Remarks(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /** The comments, in the order of the text. */
    static List<Remark> of(Landmarks landmarks, List<Comment> comments) {
        Remarks remarks = new Remarks(landmarks);
        comments.forEach(remarks::add);
        return remarks.found;
    }

    private void add(Comment comment) {
        List<Landmark> all = landmarks.all();
        int line = comment.place().line() - 1;
        while (next < all.size() && all.get(next).line() < line) {
            next++;
        }
        if (comment.alone()) {
            alone(comment, line);
        } else {
            Optional<Landmark> beside = Optional.of(next).filter(at -> at < all.size()).map(all::get)
                .filter(landmark -> landmark.line() == line);
            Landmark landmark = beside.orElseGet(() -> all.get(Math.max(0, next - 1)));
            String text = landmarks.lines().line(line);
            String before = text.substring(0, text.lastIndexOf(comment.text()));
            String gap = before.substring(before.stripTrailing().length());
            found.add(new Remark(comment.text(), gap, Where.BESIDE, landmark.path()));
        }
    }

    private void alone(Comment comment, int line) {
        List<Landmark> all = landmarks.all();
        String text = landmarks.lines().line(line);
        int column = text.length() - text.stripLeading().length();
        boolean last = next == all.size();
        if (!last && column <= all.get(next).column()) {
            found.add(new Remark(comment.text(), "", Where.BEFORE, all.get(next).path()));
            return;
        }
        // moved in deeper than what follows, so it ends what stands before it
        int before = next - 1;
        while (before > 0 && (!all.get(before).opens() || all.get(before).column() > column)) {
            before--;
        }
        found.add(before < 0 ? new Remark(comment.text(), "", Where.BEFORE, List.of())
                : new Remark(comment.text(), "", Where.BEHIND, all.get(before).path()));
    }
}
