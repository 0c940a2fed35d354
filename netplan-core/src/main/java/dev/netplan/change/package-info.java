/**
 * Plans compared, merged and renewed, as values.
 *
 * <pre>
 *   Diff     before, after        -- Change ...          apply(before) is after
 *   Merge    base, ours, theirs   -- plan, Conflict ...  by element and field
 *   Renewal  plan, its Standing   -- the next plan
 *   Renaming, ContactMerge        -- the plan in which one id stands for another, wherever it is named
 * </pre>
 *
 * Everything follows the shapes of the model: a new key is compared and merged without a word here. Order is no
 * difference between sections, and journals are multisets: a moved entry is no change; an entry edited in place is
 * known by its date, activity and people. Other lists are one field each; in a diff, lists of elements such as
 * milestones are told item by item. A path into the journal counts in the plan where the entry stands.
 *
 * <p>
 * A merge never throws for what people wrote: two changes that together cannot be, such as a window whose ends are
 * moved past each other, are conflicts. At a conflict the merged plan holds ours. Imports model and format.
 *
 * <pre>
 * Diff diff = Diff.between(before, after);
 * diff.changes();        // goals.meetups.times 6 -&gt; 8
 * diff.apply(before);    // equals after
 * </pre>
 */
@NullMarked
package dev.netplan.change;

import org.jspecify.annotations.NullMarked;
