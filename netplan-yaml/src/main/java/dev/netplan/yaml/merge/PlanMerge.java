package dev.netplan.yaml.merge;

import dev.netplan.change.Following;
import dev.netplan.change.Merge;
import dev.netplan.model.Plan;
import java.util.Optional;

/** Merges texts that are plans. */
final class PlanMerge {

    private final Side base;
    private final Side ours;
    private final Side theirs;
    private final Merge merge;
    /** The comments that theirs has added. */
    private final Carrying their;

    PlanMerge(Side base, Side ours, Side theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.merge = Merge.of(base.plan(), ours.plan(), theirs.plan());
        this.their = new Carrying(base, theirs, ours);
    }

    /** The merged text; empty where no text can be made of ours without harm. */
    Optional<TextMerge> merged() {
        String taken = TakenLines.of(base.text(), ours.text(), theirs.text());
        Optional<Side> byLines = ours.version(taken).flatMap(this::finished);
        return byLines.or(() -> finished(ours)).flatMap(this::withConflicts);
    }

    /** The text that holds the merged plan, with the comments of both sides. */
    private Optional<Side> finished(Side start) {
        return start.become(inOrderOf(start.plan(), merge.plan()))
            .flatMap(merged -> merge.isClean() ? their.into(merged) : their.exactlyInto(merged))
            .flatMap(merged -> new Carrying(base, ours, theirs).into(merged));
    }

    private static Plan inOrderOf(Plan standing, Plan wanted) {
        return Following.reordered(wanted, JournalOrder.of(standing.journal(), wanted.journal()));
    }

    /**
     * At a conflict the text holds ours; what differs in the text that holds theirs stands between markers. Comments of
     * theirs that belong to neither are put into both.
     */
    private Optional<TextMerge> withConflicts(Side merged) {
        if (merge.isClean()) {
            return Optional.of(new TextMerge(merged.text(), 0));
        }
        return withTheirs(merged).flatMap(other -> their.into(merged, their.missing(other), false))
            .flatMap(our -> withTheirs(our).map(other -> Markers.between(our.text(), other.text())));
    }

    private Optional<Side> withTheirs(Side merged) {
        Plan mirrored = Merge.of(base.plan(), theirs.plan(), ours.plan()).plan();
        return merged.become(inOrderOf(merged.plan(), mirrored)).flatMap(their::exactlyInto);
    }
}
